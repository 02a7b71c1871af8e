package id.pelanggan.application.returning;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.ReturnIntake;
import id.pelanggan.application.intake.Returns;
import id.pelanggan.application.port.HeldReturns;
import id.pelanggan.application.port.HeldReturns.Held;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.tombstone.Marks;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.erasure.ErasureError;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Decides whether somebody who is held is a person who was erased. */
public final class SettleHeldReturn {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final HeldReturns held;
  private final Returns returns;
  private final ReturnIntake intake;
  private final Tombstones tombstones;
  private final Marks marks;

  @Inject
  public SettleHeldReturn(
      Gate gate,
      Audit audit,
      Transactions transactions,
      OpenKeys openKeys,
      HeldReturns held,
      Returns returns,
      ReturnIntake intake,
      Tombstones tombstones,
      Marks marks) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.held = requireNonNull(held, "held is null");
    this.returns = requireNonNull(returns, "returns is null");
    this.intake = requireNonNull(intake, "intake is null");
    this.tombstones = requireNonNull(tombstones, "tombstones is null");
    this.marks = requireNonNull(marks, "marks is null");
  }

  /**
   * @throws PelangganException {@link ErasureError#RETURN_UNKNOWN} where nobody of that id is held
   */
  public void settle(CallContext context, UUID id, Decision decision) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    openKeys.require();
    transactions.inTransaction(() -> {
      Held one =
          held.find(id)
              .orElseThrow(() ->
                  new PelangganException(ErasureError.RETURN_UNKNOWN, Map.of("id", id.toString())));
      switch (decision) {
        case ANOTHER_PERSON -> intake.admit(context, one);
        case THE_SAME_PERSON -> turnAway(context, one);
      }
      held.delete(id);
      audit.note(context, AuditAction.QUARANTINE_REPAIRED, id, 1);
      return true;
    });
  }

  /** What the source calls the person is known from now on, so that nobody has to look again. */
  private void turnAway(CallContext context, Held one) {
    CustomerDocument document = returns.open(one);
    tombstones.add(
        new ErasureId(one.id()),
        marks.ofCustomer(one.source(), document.id(), document.details().contactPoints()),
        context.at());
  }

  /** What it was. */
  public enum Decision {
    ANOTHER_PERSON,
    THE_SAME_PERSON
  }
}
