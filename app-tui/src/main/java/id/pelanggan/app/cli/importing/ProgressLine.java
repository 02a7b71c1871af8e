package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.application.importing.ImportProgress;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Tells how far a long work is: on a screen in one line that is written over five times a second at
 * most, elsewhere in a line every ten seconds.
 */
public final class ProgressLine implements ImportProgress.Listener, AutoCloseable {
  private static final Duration ON_SCREEN = Duration.ofMillis(200);
  private static final Duration IN_FILE = Duration.ofSeconds(10);
  private static final String CLEAR = "\r\u001b[K";
  private static final int PERCENT = 100;

  private final Terminal terminal;
  private final Phrases phrases;
  private final LongSupplier nanos;
  private final String before;
  private final long pause;
  private long last;
  private boolean shown;

  /**
   * @param before what stands before each line; may be empty
   * @param nanos a clock that only measures
   */
  ProgressLine(Terminal terminal, Phrases phrases, String before, LongSupplier nanos) {
    this.terminal = requireNonNull(terminal, "terminal is null");
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.before = requireNonNull(before, "before is null");
    this.nanos = requireNonNull(nanos, "nanos is null");
    this.pause = (isScreen() ? ON_SCREEN : IN_FILE).toNanos();
    this.last = nanos.getAsLong() - (isScreen() ? pause : 0);
  }

  public static ProgressLine of(Terminal terminal, Phrases phrases, String before) {
    return new ProgressLine(terminal, phrases, before, System::nanoTime);
  }

  @Override
  public void report(ImportProgress progress) {
    if (terminal.progress() == Terminal.Progress.NONE || nanos.getAsLong() - last < pause) {
      return;
    }
    last = nanos.getAsLong();
    String line = before + line(progress);
    terminal.show(isScreen() ? CLEAR + line : line + System.lineSeparator());
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

  private String line(ImportProgress progress) {
    long percent =
        progress.total() <= 0 ? 0 : Math.min(PERCENT, PERCENT * progress.done() / progress.total());
    String left =
        progress.secondsLeft().isPresent()
            ? phrases.say(
                "progress.left",
                Map.of(
                    "time",
                    phrases.duration(Duration.ofSeconds(progress.secondsLeft().getAsLong()))))
            : "";
    return phrases.say(
        "progress." + progress.stage(),
        Map.of(
            "percent", String.valueOf(percent),
            "done", phrases.number(progress.done()),
            "total", phrases.number(progress.total()),
            "rate", phrases.number(progress.rate()),
            "left", left));
  }
}
