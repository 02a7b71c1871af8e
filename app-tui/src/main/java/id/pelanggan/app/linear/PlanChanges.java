package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.application.importing.PreviewImport;
import id.pelanggan.application.importing.PreviewRow;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.spreadsheet.WorkbookDialect;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes how a file is going to be read, by hand. */
final class PlanChanges {
  private static final int ROWS = 3;
  private static final int LONGEST_SOURCE = 60;

  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final PlanImport planImport;
  private final PreviewImport previewImport;

  @Inject
  PlanChanges(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      PlanImport planImport,
      PreviewImport previewImport) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.planImport = requireNonNull(planImport, "planImport is null");
    this.previewImport = requireNonNull(previewImport, "previewImport is null");
  }

  /** With a column for everything that every row needs; empty where the operator names none. */
  Optional<ImportPlan> complete(ImportPlan plan) {
    Mapping mapping = plan.mapping();
    for (OpenQuestion question : plan.questions()) {
      if (question instanceof OpenQuestion.RequiredFieldMissing(Field field)) {
        Optional<String> column = columnOf(plan, field);
        if (column.isEmpty()) {
          return Optional.empty();
        }
        mapping = mapping.withColumns(field, List.of(column.get()));
      }
    }
    return Optional.of(mapping.equals(plan.mapping()) ? plan : with(plan, mapping));
  }

  /** With another meaning of one column. */
  ImportPlan column(ImportPlan plan) {
    PlanText text = new PlanText(conversation, plan);
    return choosing
        .one(
            conversation.word("linear.import.column.which"),
            plan.columns().stream()
                .map(column -> new Option<>(column + ": " + text.meaning(column), column))
                .toList(),
            "linear.help.column")
        .flatMap(column -> field(plan, column).map(field -> with(plan, column, field)))
        .orElse(plan);
  }

  /** With another source that the rows belong to. */
  ImportPlan source(ImportPlan plan) {
    return conversation
        .ask(conversation.word("linear.ask.source") + " ", "linear.help.source")
        .map(name -> with(plan, plan.mapping().withSource(shortened(name))))
        .orElse(plan);
  }

  /** Another sheet of the workbook. */
  Optional<PlanImport.Request> sheet(ImportPlan plan) {
    return choosing
        .one(
            conversation.word("linear.import.sheet"),
            plan.sheets().stream().map(sheet -> new Option<>(sheet.name(), sheet)).toList())
        .map(sheet ->
            new PlanImport.Request(
                plan.file(),
                plan.mapping().stream(),
                Optional.empty(),
                Answers.NONE,
                Optional.of(String.valueOf(sheet.number()))));
  }

  /** The first rows, as they would be read. */
  void preview(ImportPlan plan) {
    for (PreviewRow row : previewImport.preview(caller.sales(), plan, ROWS)) {
      conversation.title(
          conversation
              .phrases()
              .say(
                  "linear.preview.row",
                  Map.of("number", conversation.phrases().number(row.number()))));
      row.values()
          .forEach(
              (field, value) -> conversation.labelled(conversation.phrases().word(field), value));
      row.refusal()
          .ifPresent(refusal ->
              conversation.fact(
                  "linear.preview.refused", CountText.words(refusal, conversation.phrases())));
    }
  }

  private Optional<String> columnOf(ImportPlan plan, Field field) {
    return choosing.one(
        conversation
            .phrases()
            .say(
                "linear.import.column.needed", Map.of("field", conversation.phrases().word(field))),
        plan.columns().stream().map(column -> new Option<>(column, column)).toList(),
        "linear.help.column");
  }

  /** Empty inside where the column is to mean nothing. */
  private Optional<Optional<Field>> field(ImportPlan plan, String column) {
    List<Option<Optional<Field>>> options = new ArrayList<>();
    Field.of(plan.mapping().stream())
        .forEach(field ->
            options.add(new Option<>(conversation.phrases().word(field), Optional.of(field))));
    options.add(new Option<>(conversation.word("plan.extra"), Optional.empty()));
    return choosing.one(
        conversation.phrases().say("linear.import.column.what", Map.of("column", column)),
        options,
        "linear.help.column");
  }

  private ImportPlan with(ImportPlan plan, String column, Optional<Field> field) {
    Mapping mapping = plan.mapping();
    for (Map.Entry<Field, List<String>> entry : plan.mapping().columns().entrySet()) {
      if (entry.getValue().contains(column)) {
        mapping =
            mapping.withColumns(
                entry.getKey(),
                entry.getValue().stream().filter(name -> !name.equals(column)).toList());
      }
    }
    if (field.isPresent()) {
      List<String> columns = new ArrayList<>();
      if (field.get().takesSeveral()) {
        columns.addAll(mapping.columns(field.get()));
      }
      columns.add(column);
      mapping = mapping.withColumns(field.get(), columns);
    }
    return with(plan, mapping);
  }

  private ImportPlan with(ImportPlan plan, Mapping mapping) {
    return planImport.plan(
        caller.sales(),
        new PlanImport.Request(
            plan.file(), mapping.stream(), Optional.of(mapping), Answers.NONE, sheetOf(plan)));
  }

  private static Optional<String> sheetOf(ImportPlan plan) {
    return plan.dialect() instanceof WorkbookDialect workbook
        ? Optional.of(String.valueOf(workbook.sheet().number()))
        : Optional.empty();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_SOURCE ? name : name.substring(0, LONGEST_SOURCE).strip();
  }
}
