package id.pelanggan.app.terminal;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What a terminal sent, in the order in which it came. A thread reads it, because Java cannot wait
 * for bytes for a limited time.
 */
final class Arrivals {
  private static final int MOST_BYTES = 1 << 16;
  private static final int MOST_WAITING = 16;
  private static final byte[] NOTHING = {};

  private final InputStream in;
  private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private volatile boolean ended;

  Arrivals(InputStream in) {
    this.in = requireNonNull(in, "in is null");
  }

  /** Begins to read. The thread does not keep the program from ending: nobody can interrupt it. */
  void start() {
    Thread thread = new Thread(this::read, "terminal");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The next bytes.
   *
   * @param patience zero for as long as it takes
   * @return empty where that time has passed and at the end; no bytes after {@link #wake}
   */
  Optional<byte[]> next(Duration patience) throws InterruptedException {
    if (hasEnded()) {
      return Optional.empty();
    }
    return patience.isZero()
        ? Optional.of(waiting.take())
        : Optional.ofNullable(waiting.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
  }

  /** Lets whoever waits look up. */
  void wake() {
    // A full queue wakes by itself.
    boolean ignored = waiting.offer(NOTHING);
  }

  /** Whether nothing waits and nothing will come any more. */
  boolean hasEnded() {
    return ended && waiting.isEmpty();
  }

  private void read() {
    byte[] buffer = new byte[MOST_BYTES];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        waiting.put(Arrays.copyOf(buffer, read));
      }
    } catch (IOException e) {
      // The terminal is gone, which ends the input as its end does.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ended = true;
    wake();
  }
}
