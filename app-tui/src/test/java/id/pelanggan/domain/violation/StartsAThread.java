package id.pelanggan.domain.violation;

import java.util.concurrent.ExecutorService;

/** The domain computes; who runs it, and when, is not its affair. */
public final class StartsAThread {
  public void start(Runnable work) {
    Thread.ofVirtual().start(work);
  }

  public void execute(ExecutorService executor, Runnable work) {
    executor.execute(work);
  }
}
