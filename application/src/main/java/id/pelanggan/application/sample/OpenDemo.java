package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ListImports;
import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.ListConnections;
import id.pelanggan.application.sync.ListRuns;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Opens the demo: the invented shop has a database of its own, its system of tills runs in this
 * process, and the one is connected to the other. What the tills have comes in when the connection
 * is read.
 */
public final class OpenDemo {
  /** What the connection is called. */
  public static final String CONNECTION = "Kasir Contoh";

  private static final InitializeShop.Command SHOP =
      new InitializeShop.Command(
          new ShopName("Toko Rempah Contoh"), new OperatorName("Pemilik Contoh"));
  private static final int RUNS = 100;

  private final PlanDemo planDemo;
  private final InitializeShop initializeShop;
  private final IdentifyOperator identifyOperator;
  private final ListImports listImports;
  private final ListConnections listConnections;
  private final ListRuns listRuns;
  private final DemoAssessment assessment;
  private final DemoTills tills;

  @Inject
  public OpenDemo(
      PlanDemo planDemo,
      InitializeShop initializeShop,
      IdentifyOperator identifyOperator,
      ListImports listImports,
      ListConnections listConnections,
      ListRuns listRuns,
      DemoAssessment assessment,
      DemoTills tills) {
    this.planDemo = requireNonNull(planDemo, "planDemo is null");
    this.initializeShop = requireNonNull(initializeShop, "initializeShop is null");
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listImports = requireNonNull(listImports, "listImports is null");
    this.listConnections = requireNonNull(listConnections, "listConnections is null");
    this.listRuns = requireNonNull(listRuns, "listRuns is null");
    this.assessment = requireNonNull(assessment, "assessment is null");
    this.tills = requireNonNull(tills, "tills is null");
  }

  /**
   * Works on a home that {@link id.pelanggan.application.port.DemoHomes#claim} made.
   *
   * @param growth how long from one new sale to the next while it is open; zero for none
   * @throws id.pelanggan.domain.failure.PelangganException where the tills do not run or cannot be
   *     connected
   */
  public Outcome open(Duration growth) {
    Recipe recipe = planDemo.remember(OptionalLong.empty(), SampleShop.Size.DEFAULT);
    // The second time this says that there is a shop, which is as good.
    initializeShop.initialize(SHOP);
    CallContext context = identifyOperator.identify(StartingPurposes.ADMINISTRATION);
    assessment.sign(context);
    Optional<ConnectionView> known =
        listConnections.list(context).stream()
            .filter(view -> view.connection().name().equals(CONNECTION))
            .findFirst();
    if (known.isEmpty() && !listImports.list(context).isEmpty()) {
      return new Outcome.EarlierVersion();
    }
    return new Outcome.Opened(tills.open(context, recipe, growth, known), wasComplete(context));
  }

  private boolean wasComplete(CallContext context) {
    return listRuns.list(context, Optional.of(CONNECTION), RUNS).stream()
        .map(report -> report.run())
        .anyMatch(run -> run.scope() instanceof Scope.Changes && run.state() == RunState.DONE);
  }

  public sealed interface Outcome {
    /**
     * @param tills run until they are closed
     * @param complete whether everything they had at first has come in before
     */
    record Opened(Tills tills, boolean complete) implements Outcome {
      public Opened {
        requireNonNull(tills, "tills is null");
      }
    }

    /** The home has a demo whose shop came in from files; it is as it was, and nothing runs. */
    record EarlierVersion() implements Outcome {}
  }

  /** The invented shop's system of tills. */
  @FunctionalInterface
  public interface Tills extends AutoCloseable {
    @Override
    void close();
  }
}
