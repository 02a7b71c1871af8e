package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.sync.QuarantineEntry;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.sync.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is kept aside, as people read it. */
final class QuarantineLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  QuarantineLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(List<QuarantineEntry> entries) {
    if (entries.isEmpty()) {
      return List.of(phrases.say("quarantine.none"));
    }
    Columns columns = new Columns();
    columns.row(
        phrases.say("quarantine.column.id"),
        phrases.say("quarantine.column.at"),
        phrases.say("quarantine.column.connection"),
        phrases.say("quarantine.column.stream"),
        phrases.say("quarantine.column.reason"));
    entries.forEach(entry ->
        columns.row(
            entry.id().value().toString(),
            phrases.time(entry.at()),
            entry.connection(),
            phrases.say("sync.stream." + entry.stream()),
            reason(entry.reason(), entry.column())));
    return columns.lines();
  }

  /** With what it says. */
  List<String> of(QuarantinedView view) {
    List<String> lines = new ArrayList<>(facts(view.entry()).lines());
    for (int row = 1; row <= view.rows().size(); row++) {
      if (view.rows().size() > 1) {
        lines.add(phrases.say("quarantine.line", Map.of("number", phrases.number(row))));
      }
      lines.addAll(cells(view.shape(), view.rows().get(row - 1), row));
    }
    return lines;
  }

  String reason(RefusalReason reason, String column) {
    return column.isEmpty()
        ? phrases.word(reason)
        : phrases.say(
            "quarantine.inColumn", Map.of("reason", phrases.word(reason), "column", column));
  }

  private Columns facts(QuarantineEntry entry) {
    Columns facts = new Columns();
    facts.row(phrases.say("quarantine.column.id"), entry.id().value().toString());
    facts.row(phrases.say("quarantine.column.connection"), entry.connection());
    facts.row(
        phrases.say("quarantine.column.stream"), phrases.say("sync.stream." + entry.stream()));
    facts.row(phrases.say("quarantine.column.at"), phrases.time(entry.at()));
    facts.row(phrases.say("quarantine.column.reason"), reason(entry.reason(), entry.column()));
    return facts;
  }

  /** Each under the name by which it is mended. */
  private List<String> cells(Shape shape, List<String> values, int row) {
    Columns columns = new Columns();
    columns.row(
        phrases.say("quarantine.column.cell"),
        phrases.say("quarantine.column.meaning"),
        phrases.say("quarantine.column.value"));
    for (int place = 0; place < shape.cells().size() && place < values.size(); place++) {
      Shape.Cell cell = shape.cells().get(place);
      columns.row(
          cell.name() + (row == 1 ? "" : "#" + row),
          cell.field().map(phrases::word).orElseGet(() -> phrases.say("quarantine.extra")),
          values.get(place));
    }
    return columns.lines(INDENT);
  }
}
