package id.pelanggan.app.cli;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Where a long work says how far it is: on a screen one line that is written over five times a
 * second at most, elsewhere a line every ten seconds, and nothing where a program listens.
 */
public final class ShownLine implements AutoCloseable {
  private static final Duration ON_SCREEN = Duration.ofMillis(200);
  private static final Duration IN_FILE = Duration.ofSeconds(10);
  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private final LongSupplier nanos;
  private final long pause;
  private long last;
  private boolean shown;

  /**
   * @param nanos a clock that only measures
   */
  public ShownLine(Terminal terminal, LongSupplier nanos) {
    this.terminal = requireNonNull(terminal, "terminal is null");
    this.nanos = requireNonNull(nanos, "nanos is null");
    this.pause = (isScreen() ? ON_SCREEN : IN_FILE).toNanos();
    this.last = nanos.getAsLong() - (isScreen() ? pause : 0);
  }

  /** Shows what is supplied, unless something was shown a moment ago. */
  public void show(Supplier<String> text) {
    if (terminal.progress() == Terminal.Progress.NONE || nanos.getAsLong() - last < pause) {
      return;
    }
    last = nanos.getAsLong();
    terminal.show(isScreen() ? CLEAR + text.get() : text.get() + System.lineSeparator());
    shown = true;
  }

  /** Leaves an empty line for what follows. */
  @Override
  public void close() {
    if (shown && isScreen()) {
      terminal.show(CLEAR);
    }
  }

  private boolean isScreen() {
    return terminal.progress() == Terminal.Progress.REWRITTEN;
  }
}
