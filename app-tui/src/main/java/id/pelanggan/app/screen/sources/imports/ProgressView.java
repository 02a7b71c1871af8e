package id.pelanggan.app.screen.sources.imports;

import id.pelanggan.app.controller.Job;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Gauge;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportProgress.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How far an import is: its stages, a bar, the rate and the time that is left. */
public final class ProgressView {
  private static final int GAUGE = 40;
  private static final int SHARE = 7;

  private ProgressView() {}

  /**
   * Writes from a row on.
   *
   * @return the row behind it
   */
  public static int draw(Canvas canvas, int row, Look look, Running running) {
    int at = row;
    if (running.kind() == Running.Kind.IMPORT) {
      stages(canvas, at++, look, stage(running));
    }
    if (running.progress().isPresent()) {
      ImportProgress progress = running.progress().get();
      bar(canvas, at++, look, progress.done(), progress.total());
      at = Lines.draw(canvas, at, said(look, progress), Tone.TEXT);
    } else {
      canvas.text(0, at++, look.say("sources.beginning"), Tone.FAINT);
    }
    String leave = running.job().state() == Job.State.STOPPING ? "stopping" : "leave";
    return Lines.draw(canvas, at + 1, look.say("sources.work." + leave), Tone.FAINT);
  }

  /** A bar with its share. */
  public static void bar(Canvas canvas, int row, Look look, long done, long total) {
    int columns = Math.clamp(canvas.columns() - SHARE, 1, GAUGE);
    int end = canvas.text(0, row, Gauge.of(done, total, columns), Tone.CHART);
    canvas.right(
        end, row, SHARE - 1, new ImportWords(look.phrases()).share(done, total), Tone.STRONG);
  }

  private static Stage stage(Running running) {
    return running.progress().map(ImportProgress::stage).orElse(Stage.READING);
  }

  private static void stages(Canvas canvas, int row, Look look, Stage now) {
    int column = 0;
    boolean reached = false;
    for (Stage stage : List.of(Stage.READING, Stage.STORING)) {
      boolean here = stage == now;
      reached = reached || here;
      String glyph = here ? look.turning() : reached ? "○" : "✓";
      String text = glyph + " " + look.say("sources.stage." + stage);
      canvas.text(column, row, text, here ? Tone.STRONG : Tone.FAINT);
      column += Text.width(text) + 3;
    }
  }

  private static String said(Look look, ImportProgress progress) {
    String done =
        switch (progress.stage()) {
          case READING ->
              look.say(
                  "sources.work.READING",
                  Map.of(
                      "done", look.phrases().bytes(progress.done()),
                      "total", look.phrases().bytes(progress.total())));
          case STORING, UNDOING ->
              look.say(
                  "sources.work." + progress.stage(),
                  Map.of(
                      "done", look.phrases().number(progress.done()),
                      "total", look.phrases().number(progress.total())));
        };
    String rate =
        progress.rate() > 0 ? " · " + new ImportWords(look.phrases()).rate(progress.rate()) : "";
    String left =
        progress.secondsLeft().isPresent()
            ? " · "
                + look.say(
                    "sources.work.left",
                    Map.of(
                        "time",
                        look.phrases()
                            .duration(Duration.ofSeconds(progress.secondsLeft().getAsLong()))))
            : "";
    return done + rate + left;
  }
}
