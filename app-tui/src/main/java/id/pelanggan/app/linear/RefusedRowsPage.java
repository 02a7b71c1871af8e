package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.ReadRepairedRows;
import id.pelanggan.application.importing.RefusedRow;
import id.pelanggan.application.importing.RepairImport;
import id.pelanggan.application.importing.SaveRefusedRows;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Rows of an import that stayed out: why, saved for repair, and brought in repaired. */
final class RefusedRowsPage {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final FileForm fileForm;
  private final ListRefusedRows listRefusedRows;
  private final SaveRefusedRows saveRefusedRows;
  private final ReadRepairedRows readRepairedRows;
  private final RepairImport repairImport;

  @Inject
  RefusedRowsPage(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      FileForm fileForm,
      ListRefusedRows listRefusedRows,
      SaveRefusedRows saveRefusedRows,
      ReadRepairedRows readRepairedRows,
      RepairImport repairImport) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.fileForm = requireNonNull(fileForm, "fileForm is null");
    this.listRefusedRows = requireNonNull(listRefusedRows, "listRefusedRows is null");
    this.saveRefusedRows = requireNonNull(saveRefusedRows, "saveRefusedRows is null");
    this.readRepairedRows = requireNonNull(readRepairedRows, "readRepairedRows is null");
    this.repairImport = requireNonNull(repairImport, "repairImport is null");
  }

  void open(ChangeSetId id) {
    choosing.menu(
        "linear.refused.menu",
        "linear.help.refused",
        () ->
            List.of(
                new Option<>(conversation.word("linear.refused.list"), () -> list(id)),
                new Option<>(conversation.word("linear.refused.save"), () -> save(id)),
                new Option<>(conversation.word("linear.refused.repair"), () -> repair(id))));
  }

  /** What stands in them is a person's: it is saved for the operator and not read out. */
  private void list(ChangeSetId id) {
    List<RefusedRow> rows = listRefusedRows.list(caller.sales(), id).rows();
    if (rows.isEmpty()) {
      conversation.say("errors.none");
      return;
    }
    choosing.browse(
        conversation.word("linear.refused.title"),
        () -> ListPage.of(rows.stream().map(row -> new Option<>(words(row), row)).toList()),
        row -> conversation.line(words(row)));
  }

  private String words(RefusedRow row) {
    Phrases phrases = conversation.phrases();
    return phrases.say(
        "linear.refused.row",
        Map.of(
            "line", phrases.number(row.line()),
            "reason", CountText.words(row.refusal(), phrases)));
  }

  private void save(ChangeSetId id) {
    fileForm
        .fresh()
        .ifPresent(file -> {
          int rows =
              saveRefusedRows.save(
                  caller.sales(),
                  id,
                  file,
                  refusal -> CountText.words(refusal, conversation.phrases()));
          conversation.say(
              rows == 0 ? "errors.none" : "errors.saved",
              Map.of("count", conversation.phrases().number(rows), "path", file.toString()));
        });
  }

  private void repair(ChangeSetId id) {
    fileForm
        .existing()
        .ifPresent(file -> say(repairImport.repair(caller.sales(), id, read(id, file))));
  }

  private Map<Long, List<String>> read(ChangeSetId id, Path file) {
    return switch (readRepairedRows.read(caller.sales(), id, file)) {
      case ReadRepairedRows.Outcome.Rows rows -> rows.cells();
      case ReadRepairedRows.Outcome.OtherColumns other ->
          throw new PelangganException(
              CliError.REPAIRS_OF_OTHER_IMPORT,
              Map.of("import", id.value().toString(), "path", file.toString()));
      case ReadRepairedRows.Outcome.RowUnknown unknown ->
          throw new PelangganException(
              CliError.REPAIRS_ROW_UNKNOWN,
              Map.of("path", file.toString(), "line", String.valueOf(unknown.line())));
    };
  }

  private void say(Counts counts) {
    Phrases phrases = conversation.phrases();
    conversation.say(
        "repair.done",
        Map.of(
            "count", phrases.number(counts.rows() - counts.refused()),
            "rows", phrases.number(counts.rows())));
    CountText.say(conversation, counts);
  }
}
