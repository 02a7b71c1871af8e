package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.importing.ImportFile;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.ChangeSetState;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Writes the files of an invented shop and brings them in, as any file is. */
final class Filling {
  private final Spreadsheets spreadsheets;
  private final PlanImport planImport;
  private final ImportFile importFile;

  @Inject
  Filling(Spreadsheets spreadsheets, PlanImport planImport, ImportFile importFile) {
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
    this.planImport = requireNonNull(planImport, "planImport is null");
    this.importFile = requireNonNull(importFile, "importFile is null");
  }

  void write(Path folder, SampleFile file) {
    spreadsheets.write(folder.resolve(file.name()), file.header(), file.rows());
  }

  /**
   * Brings in a file that was written.
   *
   * @return how many rows
   * @throws CancellationException where the thread was interrupted
   */
  long bring(CallContext context, Path folder, SampleFile file, ImportProgress.Listener listener) {
    ImportPlan plan =
        planImport.plan(
            context,
            new PlanImport.Request(
                folder.resolve(file.name()), file.stream(), Optional.empty(), file.answers()));
    ImportReport report = importFile.run(context, plan, listener);
    if (report.changeSet().state() != ChangeSetState.DONE) {
      throw new CancellationException("interrupted while a file of a benchmark came in");
    }
    return report.rows();
  }
}
