package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.failure.PelangganException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work of which only the newest counts, such as a search while somebody types: one at a time, and
 * of those that wait only the last.
 */
public final class Latest {
  private final Desk desk;
  private boolean busy;
  private @Nullable Runnable waiting;
  private int asked;

  public Latest(Desk desk) {
    this.desk = requireNonNull(desk, "desk is null");
  }

  /** Whether an answer is still to come. */
  public boolean isBusy() {
    return busy;
  }

  /** Nobody hears of what was asked before. */
  public void cancel() {
    asked++;
    waiting = null;
  }

  public <T> void ask(Callable<T> work, Consumer<T> done, Consumer<PelangganException> failed) {
    asked++;
    int number = asked;
    Runnable start = () -> start(number, work, done, failed);
    if (busy) {
      waiting = start;
    } else {
      start.run();
    }
  }

  private <T> void start(
      int number, Callable<T> work, Consumer<T> done, Consumer<PelangganException> failed) {
    busy = true;
    desk.work(
        work,
        result -> {
          finish();
          if (number == asked) {
            done.accept(result);
          }
        },
        failure -> {
          finish();
          if (number == asked) {
            failed.accept(failure);
          }
        });
  }

  private void finish() {
    busy = false;
    Runnable next = waiting;
    waiting = null;
    if (next != null) {
      next.run();
    }
  }
}
