package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.intake.Counts;
import java.util.List;

/** What became of documents and rows, one number a line. */
final class CountLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  CountLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(Counts counts) {
    Columns columns = new Columns(0);
    columns.row(phrases.number(counts.created()), phrases.say("counts.created"));
    columns.row(phrases.number(counts.changed()), phrases.say("counts.changed"));
    columns.row(phrases.number(counts.same()), phrases.say("counts.same"));
    add(columns, counts.late(), "counts.late");
    add(columns, counts.refused(), "counts.refused");
    add(columns, counts.keptOut(), "counts.keptOut");
    return columns.lines(INDENT);
  }

  /** What is rare is only said where it happened. */
  private void add(Columns columns, long count, String key) {
    if (count != 0) {
      columns.row(phrases.number(count), phrases.say(key));
    }
  }
}
