package id.pelanggan.application.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Reads the next batch while this one is stored. */
final class BatchesAhead implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Supplier<Optional<Batch>> reader;
  private final Duration patience;
  private final Runnable meanwhile;
  private Future<Optional<Batch>> next;

  /**
   * @param reader called on a thread of its own
   * @param patience how often to do {@code meanwhile} while a batch is waited for
   * @param meanwhile done on the caller's thread; what it throws ends the waiting
   */
  BatchesAhead(Supplier<Optional<Batch>> reader, Duration patience, Runnable meanwhile) {
    this.reader = reader;
    this.patience = patience;
    this.meanwhile = meanwhile;
    this.next = thread.submit(reader::get);
  }

  /** The next batch; empty after the last one. */
  Optional<Batch> next() {
    Optional<Batch> batch = await();
    if (batch.isPresent()) {
      next = thread.submit(reader::get);
    }
    return batch;
  }

  private Optional<Batch> await() {
    while (true) {
      try {
        return next.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        meanwhile.run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted while a source was read");
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw new IllegalStateException("a source cannot be read", e.getCause());
      }
    }
  }

  /** What is being fetched is broken off. */
  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }
}
