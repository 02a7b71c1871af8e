package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.spreadsheet.Dialect;
import id.pelanggan.domain.spreadsheet.TextDialect;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import java.util.Map;
import java.util.stream.Collectors;

/** Says how a file is going to be read. */
final class PlanText {
  private final Conversation conversation;
  private final Phrases phrases;
  private final ImportPlan plan;

  PlanText(Conversation conversation, ImportPlan plan) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.phrases = conversation.phrases();
    this.plan = requireNonNull(plan, "plan is null");
  }

  void say() {
    Mapping mapping = plan.mapping();
    conversation.title(phrases.say("linear.plan.title"));
    conversation.fact("imports.column.file", plan.file().toString());
    conversation.fact("linear.plan.written", written(plan.dialect()));
    conversation.fact("linear.plan.source", mapping.source());
    conversation.fact("linear.plan.dates", phrases.word(mapping.dates()));
    conversation.fact("linear.plan.numbers", phrases.word(mapping.numbers()));
    mapping.zone().ifPresent(zone -> conversation.fact("linear.plan.zone", zone.getId()));
    mapping
        .currency()
        .ifPresent(money -> conversation.fact("linear.plan.currency", money.getCurrencyCode()));
    conversation.say("plan.origin." + plan.origin());
    plan.columns()
        .forEach(column ->
            conversation.labelled(
                phrases.say("linear.plan.column", Map.of("column", column)), meaning(column)));
  }

  String meaning(String column) {
    String fields =
        plan.mapping().columns().entrySet().stream()
            .filter(entry -> entry.getValue().contains(column))
            .map(entry -> phrases.word(entry.getKey()))
            .collect(Collectors.joining(", "));
    return fields.isEmpty() ? phrases.say("plan.extra") : fields;
  }

  private String written(Dialect dialect) {
    String columns = phrases.number(plan.columns().size());
    String header = phrases.say(dialect.header() ? "plan.header" : "plan.noHeader");
    return switch (dialect) {
      case TextDialect text ->
          phrases.say(
              text.compressed() ? "plan.written.compressed" : "plan.written",
              Map.of(
                  "charset",
                  text.charset(),
                  "separator",
                  separator(text.separator()),
                  "columns",
                  columns,
                  "header",
                  header));
      case WorkbookDialect workbook ->
          phrases.say(
              "plan.written.workbook",
              Map.of(
                  "number",
                  phrases.number(workbook.sheet().number()),
                  "sheet",
                  workbook.sheet().name(),
                  "columns",
                  columns,
                  "header",
                  header));
    };
  }

  private String separator(char separator) {
    return switch (separator) {
      case ',' -> phrases.say("plan.separator.comma");
      case ';' -> phrases.say("plan.separator.semicolon");
      case '\t' -> phrases.say("plan.separator.tab");
      default -> String.valueOf(separator);
    };
  }
}
