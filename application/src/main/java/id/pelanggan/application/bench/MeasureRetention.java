package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.erasure.Erasures;
import id.pelanggan.application.erasure.WorkOffErasures;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.RetentionFacts;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.retention.PlanRetention;
import id.pelanggan.application.retention.RetentionPlan;
import id.pelanggan.application.sample.SampleFile;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureCause;
import id.pelanggan.domain.erasure.ErasureDepth;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Measures how fast retention is planned and customers are let go, in a home that may be deleted.
 * Brings an invented shop in where the home is empty.
 */
public final class MeasureRetention {
  private static final int TURNS = 3;

  private final BenchHome home;
  private final FillBench fillBench;
  private final Customers customers;
  private final RetentionFacts facts;
  private final PlanRetention planRetention;
  private final Transactions transactions;
  private final Erasures erasures;
  private final WorkOffErasures workOffErasures;

  @Inject
  MeasureRetention(
      BenchHome home,
      FillBench fillBench,
      Customers customers,
      RetentionFacts facts,
      PlanRetention planRetention,
      Transactions transactions,
      Erasures erasures,
      WorkOffErasures workOffErasures) {
    this.home = requireNonNull(home, "home is null");
    this.fillBench = requireNonNull(fillBench, "fillBench is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.facts = requireNonNull(facts, "facts is null");
    this.planRetention = requireNonNull(planRetention, "planRetention is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.erasures = requireNonNull(erasures, "erasures is null");
    this.workOffErasures = requireNonNull(workOffErasures, "workOffErasures is null");
  }

  /**
   * Works on a home that {@link id.pelanggan.application.port.DemoHomes#claim} made.
   *
   * @param files what comes in where nobody is there yet
   * @param wanted how many customers to let go; 0 for none
   */
  public RetentionFigures measure(
      List<SampleFile> files, int wanted, ImportProgress.Listener importing) {
    fillBench.fill(files, importing);
    CallContext context = home.openAsItIs();
    long all = customers.count();
    long rows = facts.countRows();
    double[] plans = new double[TURNS];
    double[] counts = new double[TURNS];
    RetentionPlan[] last = new RetentionPlan[1];
    for (int turn = 0; turn < TURNS; turn++) {
      counts[turn] = BenchHome.seconds(facts::countRows);
      plans[turn] =
          BenchHome.seconds(() -> last[0] = planRetention.plan(context, 5, (done, of) -> {}));
    }
    List<CustomerId> chosen = chosen(wanted, all);
    double erased = chosen.isEmpty() ? 0 : BenchHome.seconds(() -> erase(context, chosen));
    return new RetentionFigures(
        all, rows, median(plans), median(counts), last[0].touched(), chosen.size(), erased);
  }

  private void erase(CallContext context, List<CustomerId> chosen) {
    transactions.inTransaction(() ->
        erasures.begin(
            context,
            chosen,
            ErasureDepth.ERASE,
            ErasureCause.OPERATOR,
            Optional.empty(),
            context.at()));
    workOffErasures.workOff(context);
  }

  /** From the whole of the shop, as customers who leave are. */
  private List<CustomerId> chosen(int wanted, long all) {
    List<CustomerId> chosen = new ArrayList<>();
    if (wanted > 0) {
      long every = Math.max(1, all / wanted);
      long[] seen = {0};
      customers.readProfiles(page ->
          page.stream()
              .filter(kept -> seen[0]++ % every == 0 && chosen.size() < wanted)
              .forEach(kept -> chosen.add(kept.customer())));
    }
    return chosen;
  }

  private static double median(double[] seconds) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
