package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ImportFile;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ListImports;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.importing.ResumeImport;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Sets the sample shop up in the demo's home and brings its files in, the way any file comes in. A
 * demo that was interrupted is completed; one that is complete is left as it is.
 */
public final class RunDemo {
  private static final InitializeShop.Command SHOP =
      new InitializeShop.Command(
          new ShopName("Toko Rempah Contoh"), new OperatorName("Pemilik Contoh"));

  private final DemoHomes homes;
  private final Spreadsheets spreadsheets;
  private final InitializeShop initializeShop;
  private final IdentifyOperator identifyOperator;
  private final PlanImport planImport;
  private final ImportFile importFile;
  private final ResumeImport resumeImport;
  private final ListImports listImports;
  private final Clock clock;

  @Inject
  public RunDemo(
      DemoHomes homes,
      Spreadsheets spreadsheets,
      InitializeShop initializeShop,
      IdentifyOperator identifyOperator,
      PlanImport planImport,
      ImportFile importFile,
      ResumeImport resumeImport,
      ListImports listImports,
      Clock clock) {
    this.homes = requireNonNull(homes, "homes is null");
    this.spreadsheets = requireNonNull(spreadsheets, "spreadsheets is null");
    this.initializeShop = requireNonNull(initializeShop, "initializeShop is null");
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.planImport = requireNonNull(planImport, "planImport is null");
    this.importFile = requireNonNull(importFile, "importFile is null");
    this.resumeImport = requireNonNull(resumeImport, "resumeImport is null");
    this.listImports = requireNonNull(listImports, "listImports is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Works on a home that {@link DemoHomes#claim} made.
   *
   * @param seed empty to take the one that the demo has, or the first
   */
  public Outcome run(OptionalLong seed, SampleShop.Size size, Listener listener) {
    Recipe recipe =
        homes.remember(
            new Recipe(
                seed.orElse(1), WriteSample.yesterday(clock), size.customers(), size.orders()));
    if (seed.isPresent() && seed.getAsLong() != recipe.seed()) {
      return new Outcome.OtherSeed(recipe.seed());
    }
    // The second time this says that there is a shop, which is as good.
    initializeShop.initialize(SHOP);
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    try {
      return importAll(context, shop(recipe).files(), listener);
    } finally {
      homes.deleteFolder();
    }
  }

  private static SampleShop shop(Recipe recipe) {
    return SampleShop.of(
        recipe.seed(), recipe.lastDay(), new SampleShop.Size(recipe.customers(), recipe.orders()));
  }

  private Outcome importAll(CallContext context, List<SampleFile> files, Listener listener) {
    List<ImportReport> before = listImports.list(context);
    List<SampleFile> missing =
        files.stream().filter(file -> find(before, file, ChangeSetState.DONE).isEmpty()).toList();
    if (missing.isEmpty()) {
      return new Outcome.WasComplete();
    }
    Path folder = homes.renewFolder();
    for (SampleFile file : missing) {
      listener.begin(file.name(), files.indexOf(file) + 1, files.size());
      Path path = folder.resolve(file.name());
      spreadsheets.write(path, file.header(), file::forEachRow);
      if (bringIn(context, file, path, before, listener).changeSet().state()
          != ChangeSetState.DONE) {
        return new Outcome.Stopped();
      }
    }
    return new Outcome.Completed();
  }

  private ImportReport bringIn(
      CallContext context,
      SampleFile file,
      Path path,
      List<ImportReport> before,
      Listener listener) {
    Optional<ImportReport> begun =
        find(before, file, ChangeSetState.STOPPED)
            .or(() -> find(before, file, ChangeSetState.RUNNING));
    if (begun.isPresent()) {
      return resumeImport.resume(
          context, begun.get().changeSet().id(), Optional.of(path), listener::report);
    }
    return importFile.run(context, plan(context, file, path), listener::report);
  }

  private ImportPlan plan(CallContext context, SampleFile file, Path path) {
    return planImport.plan(
        context, new PlanImport.Request(path, file.stream(), Optional.empty(), file.answers()));
  }

  private static Optional<ImportReport> find(
      List<ImportReport> reports, SampleFile file, ChangeSetState state) {
    return reports.stream()
        .filter(report -> report.changeSet().state() == state)
        .filter(report -> file.name().equals(String.valueOf(report.file().getFileName())))
        .findFirst();
  }

  /** Hears which file comes in, and how far it is. */
  public interface Listener {
    void begin(String file, int number, int files);

    void report(ImportProgress progress);
  }

  public sealed interface Outcome {
    record Completed() implements Outcome {}

    /** There was nothing left to do. */
    record WasComplete() implements Outcome {}

    /** Its thread was interrupted; asked again, it goes on. */
    record Stopped() implements Outcome {}

    /** The home has a demo of another seed. */
    record OtherSeed(long seed) implements Outcome {}
  }
}
