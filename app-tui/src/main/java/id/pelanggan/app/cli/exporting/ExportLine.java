package id.pelanggan.app.cli.exporting;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.ShownLine;
import id.pelanggan.app.cli.Terminal;
import id.pelanggan.application.exporting.ExportProgress;
import java.util.Map;
import java.util.function.LongSupplier;

/** Tells how far an export is. */
public final class ExportLine implements ExportProgress.Listener, AutoCloseable {
  private static final int PERCENT = 100;

  private final ShownLine line;
  private final Phrases phrases;

  /**
   * @param nanos a clock that only measures
   */
  ExportLine(Terminal terminal, Phrases phrases, LongSupplier nanos) {
    this.line = new ShownLine(terminal, nanos);
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  public static ExportLine of(Terminal terminal, Phrases phrases) {
    return new ExportLine(terminal, phrases, System::nanoTime);
  }

  @Override
  public void report(ExportProgress progress) {
    line.show(() -> line(progress));
  }

  /** Leaves an empty line for what follows. */
  @Override
  public void close() {
    line.close();
  }

  private String line(ExportProgress progress) {
    long percent =
        progress.total() <= 0 ? 0 : Math.min(PERCENT, PERCENT * progress.done() / progress.total());
    return phrases.say(
        "export.progress." + progress.stage(),
        Map.of(
            "percent", String.valueOf(percent),
            "done", phrases.number(progress.done()),
            "total", phrases.number(progress.total())));
  }
}
