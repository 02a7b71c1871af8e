package id.pelanggan.app.screen.sources.refused;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.CliError;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.ReadRepairedRows;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes in rows that were corrected. */
final class Repairs {
  private final Desk desk;
  private final Imports imports;
  private final ChangeSetId id;
  private final Consumer<ListRefusedRows.View> left;

  /**
   * @param left hears which rows still stay out
   */
  Repairs(Desk desk, Imports imports, ChangeSetId id, Consumer<ListRefusedRows.View> left) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.id = requireNonNull(id, "id is null");
    this.left = requireNonNull(left, "left is null");
  }

  /**
   * One row.
   *
   * @param done hears which rows still stay out, maybe this one again
   */
  void one(
      long number,
      List<String> cells,
      Consumer<ListRefusedRows.View> done,
      Consumer<PelangganException> failed) {
    desk.work(
        () -> repair(Map.of(number, cells)),
        repaired -> {
          left.accept(repaired.left);
          done.accept(repaired.left);
        },
        failed);
  }

  /** All rows of a file that was written here and corrected elsewhere. */
  void fromFile(Path file) {
    String title = desk.say("sources.job.REPAIR", Map.of("file", ImportWords.name(file)));
    desk.jobs()
        .start(
            title,
            reporter -> repair(rows(file)),
            repaired -> {
              left.accept(repaired.left);
              tell(repaired.counts);
            },
            desk::fail);
  }

  private Repaired repair(Map<Long, List<String>> rows) {
    Counts counts = imports.repair(id, rows);
    return new Repaired(counts, imports.refused(id));
  }

  private Map<Long, List<String>> rows(Path file) {
    return switch (imports.repairedRows(id, file)) {
      case ReadRepairedRows.Outcome.Rows found -> found.cells();
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

  private void tell(Counts counts) {
    Map<String, String> details =
        Map.of(
            "count", desk.phrases().number(counts.rows() - counts.refused()),
            "held", desk.phrases().number(counts.refused()));
    desk.say(
        counts.refused() == 0
            ? Notice.done(desk.say("sources.repaired.all", details))
            : Notice.warning(desk.say("sources.repaired.some", details)));
  }

  private record Repaired(Counts counts, ListRefusedRows.View left) {}
}
