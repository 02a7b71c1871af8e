package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Holds;
import id.pelanggan.application.port.RetentionCases;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.retention.RetentionError;
import jakarta.inject.Inject;
import java.util.Map;

/** Ends a hold; what waited for it goes on. */
public final class LiftHold {
  private final Gate gate;
  private final Transactions transactions;
  private final Holds holds;
  private final RetentionCases cases;
  private final Audit audit;

  @Inject
  LiftHold(Gate gate, Transactions transactions, Holds holds, RetentionCases cases, Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.holds = requireNonNull(holds, "holds is null");
    this.cases = requireNonNull(cases, "cases is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link RetentionError#HOLD_UNKNOWN} where there is none, or it was
   *     lifted before
   */
  public Hold lift(CallContext context, HoldId id) {
    gate.require(context, Permission.CHANGE_RETENTION);
    return transactions.inTransaction(() -> {
      Hold hold =
          holds.listAll().stream()
              .filter(one -> one.id().equals(id) && one.liftedAt().isEmpty())
              .findFirst()
              .orElseThrow(() ->
                  new PelangganException(
                      RetentionError.HOLD_UNKNOWN, Map.of("hold", id.value().toString())));
      holds.lift(id, context);
      cases.wake(hold.customer(), context.at());
      audit.note(context, AuditAction.HOLD_LIFTED, hold.customer(), id.value());
      return hold;
    });
  }
}
