package id.pelanggan.app.screen.privacy;

import id.pelanggan.app.screen.privacy.erasures.ErasureSource;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.application.erasure.ErasureReceipt;
import id.pelanggan.application.erasure.ErasureReceipt.Answer;
import id.pelanggan.application.erasure.ErasureReceipt.Told;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.BookYears;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureCause;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureReason;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.erasure.ErasureStep;
import id.pelanggan.domain.erasure.KeptBecause;
import id.pelanggan.domain.erasure.RowFate;
import id.pelanggan.domain.erasure.TablePlan;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Invented erasures. */
final class ExampleErasures implements ErasureSource {
  private static final OperatorId SARI = new OperatorId(new UUID(5, 5));

  private final List<String> done;
  private final boolean empty;
  private boolean cancelled;

  ExampleErasures(List<String> done, boolean empty) {
    this.done = done;
    this.empty = empty;
  }

  @Override
  public synchronized List<Erasure> list() {
    return empty
        ? List.of()
        : List.of(
            erasure(1, cancelled ? ErasureState.CANCELLED : ErasureState.PLANNED, -1, 1, 0),
            erasure(2, ErasureState.PUNCTURED, 30, 284, 120),
            erasure(3, ErasureState.DONE, 6000, 12, 12));
  }

  private static Erasure erasure(
      int number, ErasureState state, int minutes, int customers, int gone) {
    Instant asked = ExamplePrivacy.NOW.minus(Duration.ofMinutes(minutes + 2L));
    return new Erasure(
        new ErasureId(new UUID(3, number)),
        number == 1 ? ErasureDepth.ERASE : ErasureDepth.ANONYMISE,
        number == 1 ? ErasureCause.OPERATOR : ErasureCause.RETENTION,
        Optional.empty(),
        number == 1 ? ErasureReason.ASKED : ErasureReason.POLICY,
        new CallContext(SARI, StartingPurposes.ADMINISTRATION, asked),
        asked.plus(Duration.ofMinutes(10)),
        state,
        customers,
        gone,
        0,
        state.isSettled() ? Optional.of(asked.plus(Duration.ofMinutes(12))) : Optional.empty());
  }

  @Override
  public ErasureReceipt read(ErasureId erasure) {
    Erasure found =
        list().stream().filter(one -> one.id().equals(erasure)).findFirst().orElseThrow();
    if (found.state() == ErasureState.PLANNED || found.state() == ErasureState.CANCELLED) {
      return new ErasureReceipt(found, List.of(), List.of(), List.of(), Map.of(), 2, 0);
    }
    Instant begun = found.notBefore();
    return new ErasureReceipt(
        found,
        List.of(
            new ErasureStep(ErasureState.TOMBSTONED, begun, begun, 1),
            new ErasureStep(ErasureState.TOLD, begun, begun.plusSeconds(4), 1),
            new ErasureStep(ErasureState.PUNCTURED, begun, begun.plusSeconds(9), 1)),
        tables(),
        List.of(
            new Told(new SourceId(new UUID(0, 2)), "Square", Answer.ACKNOWLEDGED, 9),
            new Told(new SourceId(new UUID(0, 1)), "Kasir Toko", Answer.BY_HAND, 3)),
        Map.of(),
        2,
        0);
  }

  private static List<TablePlan> tables() {
    return List.of(
        new TablePlan("customer_record", RowFate.DELETE, 14, 0, Optional.empty()),
        new TablePlan("interaction", RowFate.DELETE, 6, 0, Optional.empty()),
        new TablePlan("sales_order", RowFate.KEEP, 0, 9, Optional.of(KeptBecause.BOOKKEEPING)),
        new TablePlan(
            "consent_event", RowFate.KEEP_PSEUDONYMOUS, 0, 3, Optional.of(KeptBecause.EVIDENCE)));
  }

  @Override
  public synchronized void cancel(ErasureId erasure) {
    cancelled = true;
    done.add("cancel");
  }

  @Override
  public ErasurePlan plan(CustomerId customer, ErasureDepth depth) {
    return new ErasurePlan(
        depth,
        Set.of(customer),
        0,
        tables(),
        List.of(new ErasurePlan.AskedSystem(new SourceId(new UUID(0, 2)), "Square", 1)),
        List.of(),
        new BookYears(1, 10, "UU 8/1997"),
        Duration.ofMinutes(10));
  }

  @Override
  public Erasure begin(CustomerId customer, ErasureDepth depth, ErasureReason reason) {
    done.add("erase " + depth + " " + reason);
    return list().getFirst();
  }
}
