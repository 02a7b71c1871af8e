package id.pelanggan.app.screen.sources.imports;

import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Text;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.RefusalReason;
import java.util.List;
import java.util.Map;

/** What became of documents and rows, and why rows stayed out. */
public final class CountsView {
  private static final int NUMBER = 11;

  private CountsView() {}

  /**
   * Writes from a row on.
   *
   * @return the row behind it
   */
  public static int draw(
      Canvas canvas, int row, Look look, Counts counts, Map<RefusalReason, Long> reasons) {
    int label = label(canvas, look);
    int at = row;
    line(canvas, at++, look, label, "created", counts.created(), Tone.GOOD);
    line(canvas, at++, look, label, "changed", counts.changed(), Tone.TEXT);
    line(canvas, at++, look, label, "same", counts.same(), Tone.FAINT);
    if (counts.late() > 0) {
      line(canvas, at, look, label, "late", counts.late(), Tone.FAINT);
      note(canvas, at++, label, look.say("sources.counts.late.why"));
    }
    if (counts.refused() > 0) {
      line(canvas, at, look, label, "held", counts.refused(), Tone.WARNING);
      note(canvas, at++, label, look.say("sources.counts.held.why"));
    }
    if (counts.keptOut() > 0) {
      line(canvas, at, look, label, "keptOut", counts.keptOut(), Tone.TEXT);
      note(canvas, at++, label, look.say("sources.counts.keptOut.why"));
    }
    return reasons(canvas, at, look, label, reasons);
  }

  private static int label(Canvas canvas, Look look) {
    int widest =
        List.of("created", "changed", "same", "late", "held", "keptOut").stream()
            .mapToInt(key -> Text.width(look.say("sources.counts." + key)))
            .max()
            .orElse(0);
    return Math.min(widest + 1, canvas.columns() / 2);
  }

  private static void line(
      Canvas canvas, int row, Look look, int label, String key, long count, Tone tone) {
    canvas.cell(0, row, label, look.say("sources.counts." + key), Tone.TEXT);
    canvas.right(label, row, NUMBER, look.phrases().number(count), count == 0 ? Tone.FAINT : tone);
  }

  private static void note(Canvas canvas, int row, int label, String text) {
    int column = label + NUMBER + 2;
    canvas.cell(column, row, canvas.columns() - column, text, Tone.FAINT);
  }

  /** The most frequent first. */
  private static int reasons(
      Canvas canvas, int row, Look look, int label, Map<RefusalReason, Long> reasons) {
    ImportWords words = new ImportWords(look.phrases());
    List<Map.Entry<RefusalReason, Long>> sorted =
        reasons.entrySet().stream()
            .sorted(
                Map.Entry.<RefusalReason, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    int at = row;
    for (Map.Entry<RefusalReason, Long> entry : sorted) {
      canvas.right(label, at, NUMBER, look.phrases().number(entry.getValue()), Tone.FAINT);
      note(canvas, at, label, words.reason(entry.getKey()));
      at++;
    }
    return at;
  }
}
