package id.pelanggan.application.activity;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.Withdrawal;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes back what an operator changed by hand; what was said before is believed again. A customer
 * who was added by hand, and of whom nobody else says anything, is gone then.
 */
public final class UndoChange {
  private static final int DOCUMENTS = 500;

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final ChangeSets changeSets;
  private final Withdrawal withdrawal;
  private final ChangesByHand changes;

  @Inject
  public UndoChange(
      Gate gate,
      Audit audit,
      Transactions transactions,
      ChangeSets changeSets,
      Withdrawal withdrawal,
      ChangesByHand changes) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.withdrawal = requireNonNull(withdrawal, "withdrawal is null");
    this.changes = requireNonNull(changes, "changes is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CHANGE_UNKNOWN} where there is no such change by
   *     hand
   */
  public Outcome undo(CallContext context, ChangeSetId change) {
    return transactions.inTransaction(() -> {
      changeSets.lockIntake();
      ChangeSet changeSet = changes.require(change);
      gate.require(context, permission(changeSet.stream()));
      if (changeSet.state() == ChangeSetState.UNDONE) {
        return new Outcome.AlreadyUndone();
      }
      Optional<CustomerId> customer = changes.findCustomer(changeSet);
      return customer
          .flatMap(about -> changes.findLater(changeSet, about))
          .<Outcome>map(Outcome.ChangedSince::new)
          .orElseGet(() -> withdraw(context, changeSet, customer));
    });
  }

  private Outcome withdraw(
      CallContext context, ChangeSet changeSet, Optional<CustomerId> customer) {
    int withdrawn;
    do {
      withdrawn =
          withdrawal.withdraw(
              context, changeSet.id(), changeSet.source(), changeSet.stream(), DOCUMENTS);
    } while (withdrawn > 0);
    changeSets.finish(changeSet.id(), changeSet.epoch(), ChangeSetState.UNDONE, context.at());
    UUID id = changeSet.id().value();
    customer.ifPresentOrElse(
        about -> audit.note(context, AuditAction.CHANGE_UNDONE, about, id),
        () -> audit.note(context, AuditAction.CHANGE_UNDONE, id, 1));
    return new Outcome.Undone(customer.filter(changes::isThere));
  }

  private static Permission permission(Stream stream) {
    return switch (stream) {
      case CUSTOMERS, ORDERS, PRODUCTS -> Permission.CHANGE_CUSTOMERS;
      case INTERACTIONS, FEEDBACK -> Permission.RECORD_ENGAGEMENT;
    };
  }

  /** What became of it. */
  public sealed interface Outcome {

    /**
     * It is taken back.
     *
     * @param customer whom it was about; empty where the change had added the customer, who is
     *     gone, and where it had said nothing new
     */
    record Undone(Optional<CustomerId> customer) implements Outcome {
      public Undone {
        requireNonNull(customer, "customer is null");
      }
    }

    /** It was taken back before; nothing was done now. */
    record AlreadyUndone() implements Outcome {}

    /**
     * Somebody changed the same customer by hand later; nothing was done.
     *
     * @param later what has to be taken back first
     */
    record ChangedSince(ChangeSetId later) implements Outcome {
      public ChangedSince {
        requireNonNull(later, "later is null");
      }
    }
  }
}
