package id.pelanggan.app.screen.sources.sync;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.sync.RunStream;
import java.util.List;
import java.util.Map;

/** What came of a run, stream by stream. */
final class StreamTable {
  private static final List<String> COLUMNS = List.of("rows", "created", "changed", "same", "held");
  private static final int STREAM = 13;
  private static final int NARROWEST = 7;

  private StreamTable() {}

  /**
   * Writes from a row on.
   *
   * @return the row behind it
   */
  static int draw(Canvas canvas, int row, Look look, RunReport report) {
    int width = Math.clamp((canvas.columns() - STREAM) / COLUMNS.size(), NARROWEST, 12);
    int at = row;
    titles(canvas, at++, look, width);
    for (RunStream stream : report.streams()) {
      line(
          canvas,
          at++,
          (stream.done() ? "✓ " : "○ ") + look.phrases().word(stream.stream()),
          stream.counts(),
          look,
          width);
    }
    if (report.streams().size() > 1) {
      line(canvas, at++, "  " + look.say("systems.total"), report.counts(), look, width);
    }
    if (report.candidates() > 0) {
      at =
          Lines.draw(
              canvas,
              at,
              look.say(
                  "systems.doubles", Map.of("count", look.phrases().number(report.candidates()))),
              Tone.FAINT);
    }
    return at;
  }

  private static void titles(Canvas canvas, int row, Look look, int width) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      String title = look.say("systems.column." + COLUMNS.get(i));
      canvas.right(STREAM + i * width + 1, row, width - 1, title, Tone.FAINT);
    }
  }

  private static void line(
      Canvas canvas, int row, String name, Counts counts, Look look, int width) {
    canvas.cell(0, row, STREAM, name, Tone.TEXT);
    List<Long> numbers =
        List.of(counts.rows(), counts.created(), counts.changed(), counts.same(), counts.refused());
    for (int i = 0; i < numbers.size(); i++) {
      long number = numbers.get(i);
      boolean held = i == numbers.size() - 1 && number > 0;
      String text = look.phrases().number(number);
      Tone tone = number == 0 ? Tone.FAINT : held ? Tone.WARNING : Tone.TEXT;
      canvas.right(STREAM + i * width, row, width, Text.cut(text, width), tone);
    }
  }
}
