package id.pelanggan.app.boot;

import java.io.Console;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/** Reads what is typed, in a way that an interruption ends: reading by itself would not hear it. */
final class Prompt {
  private Prompt() {}

  /** Whether somebody sits at a terminal. */
  static boolean isAttended() {
    return terminal().isPresent();
  }

  /**
   * Empty where there is no terminal or it was closed.
   *
   * @throws CancellationException where this thread was interrupted
   */
  static <T> Optional<T> read(Function<Console, T> reading) {
    if (Interruption.isEnding()) {
      throw new CancellationException("the program is ending");
    }
    return terminal().flatMap(console -> Optional.ofNullable(await(console, reading)));
  }

  private static <T> T await(Console console, Function<Console, T> reading) {
    FutureTask<T> task = new FutureTask<>(() -> reading.apply(console));
    Thread reader = new Thread(task, "prompt");
    reader.setDaemon(true);
    reader.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      // What is said next begins a line of its own. The console's own writer waits for its reader.
      System.err.println();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while something was typed");
    } catch (ExecutionException e) {
      throw new IllegalStateException("nothing can be typed", e.getCause());
    }
  }

  private static Optional<Console> terminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }
}
