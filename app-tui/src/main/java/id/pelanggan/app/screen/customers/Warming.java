package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.application.search.SearchState;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.search.SearchError;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps everybody findable for as long as the user interface is there. */
final class Warming {
  private static final Duration PAUSE = Duration.ofMillis(1500);
  private static final int QUIET_PAUSES = 4;
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

  private final Desk desk;
  private final Lookup lookup;
  private final Runnable unlocked;
  private final AtomicReference<@Nullable SearchState> newest = new AtomicReference<>();
  private SearchState told = new SearchState.Cold();
  private SearchState state = new SearchState.Cold();

  /**
   * @param unlocked called where the keys were locked and are open now
   */
  Warming(Desk desk, Lookup lookup, Runnable unlocked) {
    this.desk = requireNonNull(desk, "desk is null");
    this.lookup = requireNonNull(lookup, "lookup is null");
    this.unlocked = requireNonNull(unlocked, "unlocked is null");
  }

  /** How much can be found now. */
  SearchState state() {
    return state;
  }

  /** Runs until its thread is interrupted, or until nothing more can be done. */
  void run() {
    boolean open = true;
    Duration pause = PAUSE;
    while (!Thread.currentThread().isInterrupted() && !(told instanceof SearchState.TooLarge)) {
      boolean now = lookup.areKeysOpen();
      if (now && !open) {
        desk.post(unlocked);
      }
      open = now;
      pause = !now || warm() ? PAUSE : AFTER_FAILURE;
      try {
        rest(pause);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Longer while nobody is there to search, and over as soon as somebody is. */
  private void rest(Duration pause) throws InterruptedException {
    Thread.sleep(pause);
    for (int i = 0; i < QUIET_PAUSES && desk.isQuiet(); i++) {
      Thread.sleep(PAUSE);
    }
  }

  /** Whether it worked; what did not is tried again a little later. */
  private boolean warm() {
    try {
      tell(lookup.warm(this::tell));
      return true;
    } catch (PelangganException e) {
      tell(
          e.code() == SearchError.SEARCH_TOO_LARGE
              ? new SearchState.TooLarge(0)
              : new SearchState.Cold());
      return false;
    }
  }

  /** However often it is told, only what is new is taken over, and of that the newest. */
  private void tell(SearchState now) {
    if (!now.equals(told)) {
      told = now;
      if (newest.getAndSet(now) == null) {
        desk.post(() -> state = requireNonNull(newest.getAndSet(null), "nothing was told"));
      }
    }
  }
}
