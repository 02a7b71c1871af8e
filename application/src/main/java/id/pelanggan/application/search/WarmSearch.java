package id.pelanggan.application.search;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;

/**
 * Makes customers findable: fills the search index at the first call, which is long, reports how
 * far it is and stops when its thread is interrupted; later calls take over what any process of the
 * database changed since, which is quick. Called again and again on one thread of its own, it keeps
 * the index current.
 */
public final class WarmSearch {
  private final Gate gate;
  private final SearchFeed feed;

  @Inject
  public WarmSearch(Gate gate, SearchFeed feed) {
    this.gate = requireNonNull(gate, "gate is null");
    this.feed = requireNonNull(feed, "feed is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException where the keys stay locked, or {@code
   *     SEARCH_TOO_LARGE}; what is found exactly is found all the same
   * @throws java.util.concurrent.CancellationException where the thread was interrupted
   */
  public SearchState warm(CallContext context, SearchState.Listener listener) {
    gate.require(context, Permission.SEE_CUSTOMERS);
    return feed.refresh(listener);
  }
}
