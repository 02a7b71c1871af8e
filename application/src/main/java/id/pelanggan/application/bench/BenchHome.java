package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.assessment.ChangeAssessmentSwitch;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.CopyReference;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.assessment.AssessmentTopic;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** A home that may be deleted, with an empty shop for a measurement. */
final class BenchHome {
  private static final double NANOS = 1e9;
  private static final InitializeShop.Command SHOP =
      new InitializeShop.Command(new ShopName("Bench"), new OperatorName("Bench"));

  private final DemoHomes homes;
  private final InitializeShop initializeShop;
  private final IdentifyOperator identifyOperator;
  private final ChangeAssessmentSwitch changeAssessmentSwitch;
  private final ChangeSets changeSets;
  private final CopyReference reference;

  @Inject
  BenchHome(
      DemoHomes homes,
      InitializeShop initializeShop,
      IdentifyOperator identifyOperator,
      ChangeAssessmentSwitch changeAssessmentSwitch,
      ChangeSets changeSets,
      CopyReference reference) {
    this.homes = requireNonNull(homes, "homes is null");
    this.initializeShop = requireNonNull(initializeShop, "initializeShop is null");
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.changeAssessmentSwitch =
        requireNonNull(changeAssessmentSwitch, "changeAssessmentSwitch is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.reference = requireNonNull(reference, "reference is null");
  }

  /**
   * Makes it ready.
   *
   * @throws PelangganException {@link BenchError#BENCH_HOME_IN_USE} where the home was used
   */
  CallContext open() {
    homes.require();
    if (!changeSets.list(ChangeSetKind.IMPORT).isEmpty()) {
      throw new PelangganException(BenchError.BENCH_HOME_IN_USE);
    }
    return openAsItIs();
  }

  /** Makes it ready with whatever came in before; invented people may be matched by anybody. */
  CallContext openAsItIs() {
    homes.require();
    initializeShop.initialize(SHOP);
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    changeAssessmentSwitch.change(context, AssessmentTopic.MATCHING, false);
    return context;
  }

  /** An empty folder for files. */
  Path folder() {
    return homes.renewFolder();
  }

  /** Deletes what came in. */
  void empty() {
    reference.clear();
  }

  /** Deletes the files. */
  void deleteFolder() {
    homes.deleteFolder();
  }

  /** Leaves nothing behind. */
  void close() {
    deleteFolder();
    empty();
  }

  /** How many seconds it takes. */
  static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / NANOS;
  }
}
