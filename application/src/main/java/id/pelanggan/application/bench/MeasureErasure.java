package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.erasure.ErasureListener;
import id.pelanggan.application.erasure.PlanErasure;
import id.pelanggan.application.erasure.RequestErasure;
import id.pelanggan.application.erasure.WorkOffErasures;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.PersonalRows;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureReason;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Measures how long it takes to let customers go, in a home that may be deleted. */
public final class MeasureErasure {
  private static final Duration LONG_AGO = Duration.ofHours(1);

  private final BenchHome home;
  private final Customers customers;
  private final PersonalRows rows;
  private final Keyring keyring;
  private final PlanErasure planErasure;
  private final RequestErasure requestErasure;
  private final WorkOffErasures workOffErasures;

  @Inject
  public MeasureErasure(
      BenchHome home,
      Customers customers,
      PersonalRows rows,
      Keyring keyring,
      PlanErasure planErasure,
      RequestErasure requestErasure,
      WorkOffErasures workOffErasures) {
    this.home = requireNonNull(home, "home is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.rows = requireNonNull(rows, "rows is null");
    this.keyring = requireNonNull(keyring, "keyring is null");
    this.planErasure = requireNonNull(planErasure, "planErasure is null");
    this.requestErasure = requireNonNull(requestErasure, "requestErasure is null");
    this.workOffErasures = requireNonNull(workOffErasures, "workOffErasures is null");
  }

  /**
   * Works on a home that was filled before.
   *
   * @param wanted how many are let go, taken from all over the database
   */
  public ErasureFigures measure(int wanted, ErasureListener listener) {
    CallContext context = home.openAsItIs();
    long before = customers.count();
    Set<CustomerId> chosen = choose(before, wanted);
    double plan = BenchHome.seconds(() -> planErasure.plan(context, chosen, ErasureDepth.ERASE));
    requestErasure.request(
        new CallContext(context.actor(), context.purpose(), context.at().minus(LONG_AGO)),
        new RequestErasure.Request(
            chosen, ErasureDepth.ERASE, ErasureReason.NOT_NEEDED, chosen.size()));
    double seconds = BenchHome.seconds(() -> workOffErasures.workOff(context, listener));
    return new ErasureFigures(before, chosen.size(), plan, seconds, keyring.report().bytes());
  }

  private Set<CustomerId> choose(long there, int wanted) {
    Set<CustomerId> chosen = new HashSet<>();
    long every = Math.max(1, there / wanted);
    long[] seen = {0};
    rows.readSlots(page ->
        page.keySet().stream()
            .filter(id -> seen[0]++ % every == 0 && chosen.size() < wanted)
            .forEach(chosen::add));
    return chosen;
  }
}
