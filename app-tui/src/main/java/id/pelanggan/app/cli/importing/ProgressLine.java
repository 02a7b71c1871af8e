package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.ShownLine;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.application.importing.ImportProgress;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/** Tells how far an import is. */
public final class ProgressLine implements ImportProgress.Listener, AutoCloseable {
  private static final int PERCENT = 100;

  private final ShownLine line;
  private final Phrases phrases;
  private final String before;

  /**
   * @param before what stands before each line; may be empty
   * @param nanos a clock that only measures
   */
  ProgressLine(Terminal terminal, Phrases phrases, String before, LongSupplier nanos) {
    this.line = new ShownLine(terminal, nanos);
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.before = requireNonNull(before, "before is null");
  }

  public static ProgressLine of(Terminal terminal, Phrases phrases, String before) {
    return new ProgressLine(terminal, phrases, before, System::nanoTime);
  }

  @Override
  public void report(ImportProgress progress) {
    line.show(() -> before + line(progress));
  }

  /** Leaves an empty line for what follows. */
  @Override
  public void close() {
    line.close();
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
