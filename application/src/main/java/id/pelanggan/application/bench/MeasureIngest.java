package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ImportFile;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.CopyReference;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Measures how fast files come in, against a COPY of the rows that this makes. Empties the database
 * again and again, so it works in a home that may be deleted, and refuses one in which anything was
 * ever imported.
 */
public final class MeasureIngest {
  private static final double NANOS = 1e9;
  private static final InitializeShop.Command SHOP =
      new InitializeShop.Command(new ShopName("Bench"), new OperatorName("Bench"));

  private final DemoHomes homes;
  private final InitializeShop initializeShop;
  private final IdentifyOperator identifyOperator;
  private final Spreadsheets spreadsheets;
  private final PlanImport planImport;
  private final ImportFile importFile;
  private final ChangeSets changeSets;
  private final CopyReference reference;

  @Inject
  public MeasureIngest(
      DemoHomes homes,
      InitializeShop initializeShop,
      IdentifyOperator identifyOperator,
      Spreadsheets spreadsheets,
      PlanImport planImport,
      ImportFile importFile,
      ChangeSets changeSets,
      CopyReference reference) {
    this.homes = requireNonNull(homes, "homes is null");
    this.initializeShop = requireNonNull(initializeShop, "initializeShop is null");
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
    this.planImport = requireNonNull(planImport, "planImport is null");
    this.importFile = requireNonNull(importFile, "importFile is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.reference = requireNonNull(reference, "reference is null");
  }

  /**
   * Works on a home that {@link DemoHomes#claim} made.
   *
   * @param files what comes in, in this order
   * @param runs of the product and of COPY, by turns; at least 1
   * @throws PelangganException {@link BenchError#BENCH_HOME_IN_USE} where the home was used
   * @throws CancellationException where the thread was interrupted
   */
  public IngestFigures measure(List<SampleFile> files, int runs, Listener listener) {
    homes.require();
    if (!changeSets.list(ChangeSetKind.IMPORT).isEmpty()) {
      throw new PelangganException(BenchError.BENCH_HOME_IN_USE);
    }
    initializeShop.initialize(SHOP);
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    Path folder = homes.renewFolder();
    try {
      for (SampleFile file : files) {
        spreadsheets.write(folder.resolve(file.name()), file.header(), file.rows());
      }
      return measure(context, files, folder, runs, listener);
    } finally {
      homes.deleteFolder();
    }
  }

  private IngestFigures measure(
      CallContext context, List<SampleFile> files, Path folder, int runs, Listener listener) {
    List<Double> product = new ArrayList<>();
    List<Double> copy = new ArrayList<>();
    long rows = 0;
    long stored = 0;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      rows = files.stream().mapToLong(file -> bring(context, file, folder, listener)).sum();
      product.add((System.nanoTime() - start) / NANOS);
      if (run == 0) {
        stored = reference.save(folder);
      }
      reference.clear();
      start = System.nanoTime();
      reference.load(folder);
      copy.add((System.nanoTime() - start) / NANOS);
      reference.clear();
    }
    return new IngestFigures(rows, stored, product, copy);
  }

  private long bring(CallContext context, SampleFile file, Path folder, Listener listener) {
    ImportPlan plan = plan(context, file, folder);
    ImportReport report = importFile.run(context, plan, listener);
    if (report.changeSet().state() != ChangeSetState.DONE) {
      throw new CancellationException("interrupted while an import was measured");
    }
    return report.rows();
  }

  private ImportPlan plan(CallContext context, SampleFile file, Path folder) {
    return planImport.plan(
        context,
        new PlanImport.Request(
            folder.resolve(file.name()), file.stream(), Optional.empty(), file.answers()));
  }
}
