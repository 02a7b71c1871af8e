package id.pelanggan.application.search;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerChanges;
import id.pelanggan.application.port.CustomerChanges.Change;
import id.pelanggan.application.port.CustomerChanges.Position;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.port.SearchIndex;
import id.pelanggan.application.port.SearchIndex.Entry;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/**
 * Keeps the search index in line with the database: one for the whole process. One thread at a time
 * works; others see how far it is.
 */
@Singleton
public final class SearchFeed {
  /** So many changes are followed at once, each of a page at most. */
  private static final int CHANGES = 20;

  /** After so many changed customers the next start is worth a new copy. */
  private static final int WORTH_A_SNAPSHOT = 20_000;

  private final SearchIndex index;
  private final Customers customers;
  private final CustomerChanges changes;
  private final SearchEntries entries;
  private final Snapshot snapshot;

  private volatile SearchState state = new SearchState.Cold();
  private Position position = Position.START;
  private long changedSinceSnapshot;

  @Inject
  SearchFeed(
      SearchIndex index,
      Customers customers,
      CustomerChanges changes,
      SearchEntries entries,
      Snapshot snapshot) {
    this.index = requireNonNull(index, "index is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.changes = requireNonNull(changes, "changes is null");
    this.entries = requireNonNull(entries, "entries is null");
    this.snapshot = requireNonNull(snapshot, "snapshot is null");
  }

  public SearchState state() {
    return state;
  }

  /**
   * Fills the index where it is empty, or takes over what changed since the last time.
   *
   * @throws PelangganException where the keys stay locked, the database fails, or {@code
   *     SEARCH_TOO_LARGE}; the next call begins anew
   * @throws CancellationException where the thread was interrupted
   */
  public synchronized SearchState refresh(SearchState.Listener listener) {
    try {
      if (!(state instanceof SearchState.Ready) || !follow()) {
        fill(listener);
      }
      state = new SearchState.Ready(index.count(), index.bytes());
    } catch (PelangganException e) {
      giveUp(e);
      throw e;
    } catch (CancellationException e) {
      state = new SearchState.Cold();
      throw e;
    }
    if (changedSinceSnapshot >= WORTH_A_SNAPSHOT) {
      save();
    }
    return state;
  }

  /** Empties the index, as it is at the start of the program; the copy stays. */
  public synchronized void forget() {
    index.clear();
    position = Position.START;
    state = new SearchState.Cold();
  }

  /** As {@link #forget}, and deletes the copy too. */
  public synchronized void forgetEverything() {
    forget();
    snapshot.delete();
  }

  private void giveUp(PelangganException failure) {
    if (failure.code() == SearchError.SEARCH_TOO_LARGE) {
      index.clear();
      state = new SearchState.TooLarge(index.limit());
    } else if (!(state instanceof SearchState.Ready)) {
      state = new SearchState.Cold();
    }
  }

  private void fill(SearchState.Listener listener) {
    Optional<Position> restored =
        snapshot.restore(index, (done, total) -> report(listener, done, total));
    changedSinceSnapshot = 0;
    if (restored.isPresent()) {
      position = restored.get();
      if (follow()) {
        return;
      }
    }
    rebuild(listener);
    save();
  }

  private void rebuild(SearchState.Listener listener) {
    index.clear();
    position = changes.position();
    long total = customers.count();
    report(listener, 0, total);
    customers.readProfiles(page -> {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while the search index was filled");
      }
      put(page);
      report(listener, index.count(), total);
    });
    if (!follow()) {
      throw new IllegalStateException("changes went while the index was filled");
    }
  }

  /** Returns false where what changed since is not known any more. */
  private boolean follow() {
    Optional<List<Change>> next = changes.listAfter(position, CHANGES);
    while (next.isPresent() && !next.get().isEmpty()) {
      Set<CustomerId> changed = new HashSet<>();
      next.get().forEach(change -> changed.addAll(change.customers()));
      apply(changed);
      position = next.get().getLast().position();
      next = changes.listAfter(position, CHANGES);
    }
    return next.isPresent();
  }

  private void apply(Set<CustomerId> changed) {
    List<KeptProfile> kept = customers.listProfiles(changed);
    Set<CustomerId> gone = new HashSet<>(changed);
    put(kept).forEach(gone::remove);
    index.remove(gone);
    changedSinceSnapshot += changed.size();
  }

  /** Returns those that could be opened. */
  private Set<CustomerId> put(List<KeptProfile> profiles) {
    List<Entry> opened =
        profiles.parallelStream().map(entries::open).flatMap(Optional::stream).toList();
    index.put(opened);
    return opened.stream().map(Entry::customer).collect(Collectors.toSet());
  }

  /**
   * Without a copy the next start takes longer, and that is all: whoever searches now is served.
   */
  private void save() {
    changedSinceSnapshot = 0;
    try {
      snapshot.save(index, position);
    } catch (PelangganException e) {
      if (e.code() != SearchError.SEARCH_COPY_NOT_WRITTEN) {
        throw e;
      }
    }
  }

  private void report(SearchState.Listener listener, long done, long total) {
    SearchState.Filling progress = new SearchState.Filling(done, total);
    state = progress;
    listener.report(progress);
  }
}
