package id.pelanggan.app.screen.sources.imports;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.exporting.ExportCustomers;
import id.pelanggan.application.exporting.ExportOrders;
import id.pelanggan.application.exporting.ExportProgress;
import id.pelanggan.application.exporting.ExportReport;
import id.pelanggan.application.importing.ImportFile;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ListFolder;
import id.pelanggan.application.importing.ListImports;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.importing.PreviewImport;
import id.pelanggan.application.importing.PreviewRow;
import id.pelanggan.application.importing.ReadRepairedRows;
import id.pelanggan.application.importing.RepairImport;
import id.pelanggan.application.importing.ResumeImport;
import id.pelanggan.application.importing.SaveRefusedRows;
import id.pelanggan.application.importing.ShowImport;
import id.pelanggan.application.importing.TryImport;
import id.pelanggan.application.importing.UndoImport;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.ReviewImports;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The use cases, asked in the name of whoever works here. */
public final class StoredImports implements Imports {
  private final IdentifyOperator identifyOperator;
  private final ListImports listImports;
  private final ReviewImports reviewImports;
  private final ShowImport showImport;
  private final ListFolder listFolder;
  private final PlanImport planImport;
  private final PreviewImport previewImport;
  private final TryImport tryImport;
  private final ImportFile importFile;
  private final ResumeImport resumeImport;
  private final UndoImport undoImport;
  private final ListRefusedRows listRefusedRows;
  private final SaveRefusedRows saveRefusedRows;
  private final ReadRepairedRows readRepairedRows;
  private final RepairImport repairImport;
  private final ExportCustomers exportCustomers;
  private final ExportOrders exportOrders;

  @Inject
  public StoredImports(
      IdentifyOperator identifyOperator,
      ListImports listImports,
      ReviewImports reviewImports,
      ShowImport showImport,
      ListFolder listFolder,
      PlanImport planImport,
      PreviewImport previewImport,
      TryImport tryImport,
      ImportFile importFile,
      ResumeImport resumeImport,
      UndoImport undoImport,
      ListRefusedRows listRefusedRows,
      SaveRefusedRows saveRefusedRows,
      ReadRepairedRows readRepairedRows,
      RepairImport repairImport,
      ExportCustomers exportCustomers,
      ExportOrders exportOrders) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listImports = requireNonNull(listImports, "listImports is null");
    this.reviewImports = requireNonNull(reviewImports, "reviewImports is null");
    this.showImport = requireNonNull(showImport, "showImport is null");
    this.listFolder = requireNonNull(listFolder, "listFolder is null");
    this.planImport = requireNonNull(planImport, "planImport is null");
    this.previewImport = requireNonNull(previewImport, "previewImport is null");
    this.tryImport = requireNonNull(tryImport, "tryImport is null");
    this.importFile = requireNonNull(importFile, "importFile is null");
    this.resumeImport = requireNonNull(resumeImport, "resumeImport is null");
    this.undoImport = requireNonNull(undoImport, "undoImport is null");
    this.listRefusedRows = requireNonNull(listRefusedRows, "listRefusedRows is null");
    this.saveRefusedRows = requireNonNull(saveRefusedRows, "saveRefusedRows is null");
    this.readRepairedRows = requireNonNull(readRepairedRows, "readRepairedRows is null");
    this.repairImport = requireNonNull(repairImport, "repairImport is null");
    this.exportCustomers = requireNonNull(exportCustomers, "exportCustomers is null");
    this.exportOrders = requireNonNull(exportOrders, "exportOrders is null");
  }

  @Override
  public List<ImportReport> list() {
    return listImports.list(context());
  }

  @Override
  public ImportFigures review() {
    return reviewImports.review(context());
  }

  @Override
  public ShowImport.View show(ChangeSetId id) {
    return showImport.show(context(), id);
  }

  @Override
  public Path home() {
    return Path.of(System.getProperty("user.home"));
  }

  @Override
  public ListFolder.Outcome folder(Path folder) {
    return listFolder.list(context(), folder);
  }

  @Override
  public ImportPlan plan(PlanImport.Request request) {
    return planImport.plan(context(), request);
  }

  @Override
  public List<PreviewRow> preview(ImportPlan plan, int rows) {
    return previewImport.preview(context(), plan, rows);
  }

  @Override
  public TryImport.Trial attempt(ImportPlan plan, ImportProgress.Listener listener) {
    return tryImport.run(context(), plan, listener);
  }

  @Override
  public ImportReport bringIn(ImportPlan plan, ImportProgress.Listener listener) {
    return importFile.run(context(), plan, listener);
  }

  @Override
  public ImportReport resume(
      ChangeSetId id, Optional<Path> moved, ImportProgress.Listener listener) {
    return resumeImport.resume(context(), id, moved, listener);
  }

  @Override
  public ImportReport undo(ChangeSetId id, ImportProgress.Listener listener) {
    return undoImport.undo(context(), id, listener);
  }

  @Override
  public ListRefusedRows.View refused(ChangeSetId id) {
    return listRefusedRows.list(context(), id);
  }

  @Override
  public int save(ChangeSetId id, Path file, Function<Refusal, String> words) {
    return saveRefusedRows.save(context(), id, file, words);
  }

  @Override
  public ReadRepairedRows.Outcome repairedRows(ChangeSetId id, Path file) {
    return readRepairedRows.read(context(), id, file);
  }

  @Override
  public Counts repair(ChangeSetId id, Map<Long, List<String>> cells) {
    return repairImport.repair(context(), id, cells);
  }

  @Override
  public ExportReport exportCustomers(
      ExportCustomers.Request request, ExportProgress.Listener listener) {
    return exportCustomers.export(context(), request, listener);
  }

  @Override
  public ExportReport exportOrders(
      Path file, Optional<String> source, ExportProgress.Listener listener) {
    return exportOrders.export(context(), file, source, listener);
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
  }
}
