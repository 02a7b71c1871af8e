package id.pelanggan.app.screen.sources.imports;

import id.pelanggan.application.exporting.ExportCustomers;
import id.pelanggan.application.exporting.ExportProgress;
import id.pelanggan.application.exporting.ExportReport;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ListFolder;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.importing.PreviewRow;
import id.pelanggan.application.importing.ReadRepairedRows;
import id.pelanggan.application.importing.ShowImport;
import id.pelanggan.application.importing.TryImport;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the screen asks of the house. Every call may take long: none is made on the thread of the
 * user interface. Failures are those of the use cases.
 */
public interface Imports {

  /** Every import, the newest first; needs the keys. */
  List<ImportReport> list();

  /** What is known of imports without the keys. */
  ImportFigures review();

  ShowImport.View show(ChangeSetId id);

  /** Where an operator's files are most likely. */
  Path home();

  ListFolder.Outcome folder(Path folder);

  ImportPlan plan(PlanImport.Request request);

  /** The first rows, as the plan would read them. */
  List<PreviewRow> preview(ImportPlan plan, int rows);

  /** What an import would do. */
  TryImport.Trial attempt(ImportPlan plan, ImportProgress.Listener listener);

  ImportReport bringIn(ImportPlan plan, ImportProgress.Listener listener);

  /**
   * @param moved where the file is now; empty where it did not move
   */
  ImportReport resume(ChangeSetId id, Optional<Path> moved, ImportProgress.Listener listener);

  ImportReport undo(ChangeSetId id, ImportProgress.Listener listener);

  ListRefusedRows.View refused(ChangeSetId id);

  /**
   * @return how many rows the file has
   */
  int save(ChangeSetId id, Path file, Function<Refusal, String> words);

  ReadRepairedRows.Outcome repairedRows(ChangeSetId id, Path file);

  Counts repair(ChangeSetId id, Map<Long, List<String>> cells);

  ExportReport exportCustomers(ExportCustomers.Request request, ExportProgress.Listener listener);

  /**
   * @param source whose orders; empty for the only one that has any
   */
  ExportReport exportOrders(Path file, Optional<String> source, ExportProgress.Listener listener);
}
