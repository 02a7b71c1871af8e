package id.pelanggan.app.screen.sources.sync;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.ProgressView;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncProgress.Stage;
import id.pelanggan.domain.intake.Counts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sync that goes on here: its stages, how far it is, what came of it so far. */
final class WorkView {
  private static final List<Stage> STAGES =
      List.of(Stage.FETCHING, Stage.TIDYING, Stage.MATCHING, Stage.WRITING);
  private static final int NUMBER = 10;

  private WorkView() {}

  static void draw(Canvas canvas, Look look, SyncWork work, Optional<RunReport> report) {
    Optional<SyncProgress> progress = work.progress();
    if (progress.isEmpty()) {
      canvas.text(0, 0, look.turning() + " " + look.say("systems.beginning"), Tone.INFORMATION);
    } else {
      int at = stages(canvas, look, progress.get());
      at = far(canvas, at + 1, look, progress.get());
      at = counts(canvas, at, look, progress.get().counts(), report);
      String leave = look.say(work.isStopping() ? "sources.work.stopping" : "systems.leave");
      at = Lines.draw(canvas, at + 1, leave, Tone.FAINT);
      Lines.draw(canvas, at, safe(look, progress.get()), Tone.FAINT);
    }
  }

  private static int stages(Canvas canvas, Look look, SyncProgress progress) {
    if (progress.stage() == Stage.COMPARING) {
      canvas.text(0, 0, look.turning() + " " + look.say("sync.stage.COMPARING"), Tone.STRONG);
      return 1;
    }
    int now = STAGES.indexOf(progress.stage());
    int column = 0;
    for (int number = 0; number < STAGES.size(); number++) {
      String glyph = number < now ? "✓" : number == now ? look.turning() : "○";
      String text = glyph + " " + look.say("sync.stage." + STAGES.get(number));
      Tone tone = number < now ? Tone.GOOD : number == now ? Tone.STRONG : Tone.FAINT;
      canvas.text(column, 0, text, tone);
      column += Text.width(text) + 2;
    }
    return 1;
  }

  private static int far(Canvas canvas, int row, Look look, SyncProgress progress) {
    String stream = look.phrases().word(progress.stream());
    String done = look.phrases().number(progress.done());
    int at = row;
    if (progress.expected().isPresent()) {
      long expected = progress.expected().getAsLong();
      canvas.cell(
          0,
          at++,
          canvas.columns(),
          look.say(
              "systems.far.of",
              Map.of("stream", stream, "done", done, "total", look.phrases().number(expected))),
          Tone.TEXT);
      ProgressView.bar(canvas, at++, look, progress.done(), expected);
    } else {
      canvas.cell(
          0,
          at++,
          canvas.columns(),
          look.say("systems.far", Map.of("stream", stream, "done", done)),
          Tone.TEXT);
    }
    canvas.cell(0, at++, canvas.columns(), pace(look, progress), Tone.FAINT);
    return at;
  }

  private static String pace(Look look, SyncProgress progress) {
    String rate = look.say("systems.pace", Map.of("rate", look.phrases().number(progress.rate())));
    return progress.secondsLeft().isEmpty()
        ? rate
        : rate
            + " · "
            + look.say(
                "sources.work.left",
                Map.of(
                    "time",
                    look.phrases()
                        .duration(Duration.ofSeconds(progress.secondsLeft().getAsLong()))));
  }

  private static int counts(
      Canvas canvas, int row, Look look, Counts counts, Optional<RunReport> report) {
    int label = label(canvas, look);
    int at = row;
    line(canvas, at++, look, label, "created", counts.created(), Tone.GOOD);
    line(canvas, at++, look, label, "changed", counts.changed(), Tone.TEXT);
    line(canvas, at++, look, label, "same", counts.same(), Tone.TEXT);
    if (counts.late() > 0) {
      line(canvas, at++, look, label, "late", counts.late(), Tone.TEXT);
    }
    line(canvas, at++, look, label, "held", counts.refused(), Tone.WARNING);
    if (counts.keptOut() > 0) {
      line(canvas, at++, look, label, "keptOut", counts.keptOut(), Tone.TEXT);
    }
    long doubles = report.map(RunReport::candidates).orElse(0L);
    if (doubles > 0) {
      line(canvas, at++, look, label, "doubles", doubles, Tone.TEXT);
    }
    return at;
  }

  private static int label(Canvas canvas, Look look) {
    int widest =
        List.of("created", "changed", "same", "late", "held", "keptOut", "doubles").stream()
            .mapToInt(key -> Text.width(look.say("systems.count." + key)))
            .max()
            .orElse(0);
    return Math.min(widest + 1, canvas.columns() / 2);
  }

  private static void line(
      Canvas canvas, int row, Look look, int label, String key, long count, Tone tone) {
    canvas.cell(0, row, label, look.say("systems.count." + key), Tone.TEXT);
    canvas.right(label, row, NUMBER, look.phrases().number(count), count == 0 ? Tone.FAINT : tone);
    String note = "systems.count." + key + ".why";
    if (look.phrases().has(note) && count > 0) {
      int column = label + NUMBER + 2;
      canvas.cell(column, row, canvas.columns() - column, look.say(note), Tone.FAINT);
    }
  }

  private static String safe(Look look, SyncProgress progress) {
    return progress.page() == 0
        ? look.say("systems.safe.none")
        : look.say("systems.safe", Map.of("page", look.phrases().number(progress.page())));
  }
}
