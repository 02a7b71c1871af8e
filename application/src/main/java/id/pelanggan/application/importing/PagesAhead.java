package id.pelanggan.application.importing;

import id.pelanggan.application.intake.Arrival;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads the next page while this one is stored. */
final class PagesAhead implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Pager pager;
  private final Function<Page, List<Arrival>> preparation;
  private Future<Optional<Page.Prepared>> next;

  /**
   * @param preparation what can be done with a page before the one before it is stored
   */
  PagesAhead(Pager pager, Function<Page, List<Arrival>> preparation) {
    this.pager = pager;
    this.preparation = preparation;
    this.next = thread.submit(this::prepare);
  }

  /** What {@link Pager#next} returns or throws. */
  Optional<Page.Prepared> next() {
    Optional<Page.Prepared> page = await();
    if (page.isPresent()) {
      next = thread.submit(this::prepare);
    }
    return page;
  }

  private Optional<Page.Prepared> prepare() {
    return pager.next().map(page -> new Page.Prepared(page, preparation.apply(page)));
  }

  private Optional<Page.Prepared> await() {
    try {
      return next.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while a page was read");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("a page cannot be read", e.getCause());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    thread.close();
  }
}
