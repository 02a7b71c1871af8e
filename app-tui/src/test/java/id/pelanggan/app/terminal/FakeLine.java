package id.pelanggan.app.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The line of a terminal that is not there. */
final class FakeLine implements Line {
  private final AtomicInteger measurements = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();
  private volatile CountDownLatch measured = new CountDownLatch(0);
  private volatile Size size = new Size(100, 30);

  void resize(Size now) {
    size = now;
  }

  /** Lets measurements wait until the latch is counted down. */
  CountDownLatch hold() {
    measured = new CountDownLatch(1);
    return measured;
  }

  int measurements() {
    return measurements.get();
  }

  /** How often it was taken since it was given back. */
  int taken() {
    return taken.get();
  }

  @Override
  public Size take() {
    taken.incrementAndGet();
    return size;
  }

  @Override
  public Size measure() {
    measurements.incrementAndGet();
    try {
      measured.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return size;
  }

  @Override
  public void giveBack() {
    taken.set(0);
  }
}
