package id.pelanggan.app.cli.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.Sheet;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a file is going to be read, as people read it. */
final class PlanLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;

  PlanLines(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  List<String> of(ImportPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            "plan.file",
            Map.of(
                "file", plan.file().toString(),
                "stream", phrases.word(plan.mapping().stream()),
                "written", DialectWords.of(plan, phrases))));
    lines.addAll(sheets(plan));
    lines.add(INDENT + styles(plan.mapping()));
    lines.add(INDENT + phrases.say("plan.origin." + plan.origin()));
    Columns columns = new Columns();
    List<String> extras = plan.mapping().extras(plan.columns());
    for (String column : plan.columns()) {
      columns.row(
          column, "→", extras.contains(column) ? phrases.say("plan.extra") : meaning(plan, column));
    }
    lines.addAll(columns.lines(INDENT));
    return lines;
  }

  private String meaning(ImportPlan plan, String column) {
    String fields =
        plan.mapping().columns().entrySet().stream()
            .filter(entry -> entry.getValue().contains(column))
            .map(Map.Entry::getKey)
            .map(this::word)
            .collect(Collectors.joining(", "));
    return fields.isEmpty() ? phrases.say("plan.extra") : fields;
  }

  private String word(Field field) {
    return phrases.word(field);
  }

  /** Of a workbook with more than one; how to take another. */
  private List<String> sheets(ImportPlan plan) {
    Columns columns = new Columns();
    plan.sheets().stream()
        .filter(sheet -> !isRead(sheet, plan.dialect()))
        .forEach(sheet -> columns.row("--sheet " + sheet.number(), sheet.name()));
    if (columns.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(INDENT + phrases.say("plan.sheets"));
    lines.addAll(columns.lines(INDENT + INDENT));
    return lines;
  }

  private static boolean isRead(Sheet sheet, Dialect dialect) {
    return dialect instanceof WorkbookDialect workbook && workbook.sheet().equals(sheet);
  }

  private String styles(Mapping mapping) {
    String open = phrases.say("plan.open");
    return phrases.say(
        "plan.styles",
        Map.of(
            "source", mapping.source(),
            "dates", phrases.word(mapping.dates()),
            "numbers", phrases.word(mapping.numbers()),
            "zone", mapping.zone().map(Object::toString).orElse(open),
            "currency", mapping.currency().map(Object::toString).orElse(open)));
  }
}
