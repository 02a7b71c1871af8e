package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import java.util.ArrayList;
import java.util.List;

/** What became of records, a line for each kind. */
final class CountsTable {
  private static final String INDENT = "  ";

  private final Phrases phrases;
  private final Columns columns = new Columns(1, 2, 3, 4, 5, 6, 7);
  private long keptOut;

  CountsTable(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    columns.row(
        phrases.say("sync.column.stream"),
        phrases.say("sync.column.read"),
        phrases.say("sync.column.created"),
        phrases.say("sync.column.changed"),
        phrases.say("sync.column.same"),
        phrases.say("sync.column.late"),
        phrases.say("sync.column.refused"),
        phrases.say("sync.column.gone"));
  }

  CountsTable add(Stream stream, Counts counts, long gone) {
    columns.row(
        phrases.say("sync.stream." + stream),
        phrases.number(counts.rows()),
        phrases.number(counts.created()),
        phrases.number(counts.changed()),
        phrases.number(counts.same()),
        phrases.number(counts.late()),
        phrases.number(counts.refused()),
        phrases.number(gone));
    keptOut += counts.keptOut();
    return this;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(columns.lines(INDENT));
    if (keptOut > 0) {
      lines.add(INDENT + phrases.number(keptOut) + "  " + phrases.say("counts.keptOut"));
    }
    return lines;
  }
}
