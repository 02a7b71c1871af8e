package id.pelanggan.application.activity;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was done.
 *
 * @param at when
 * @param actor who
 * @param customer whose data it was; empty where it was of many or of nobody
 * @param changeSet what came in with it; empty where nothing did
 * @param items how many documents, rows or values
 * @param undoable whether it can be taken back: a change by hand by {@link UndoChange}, an import
 *     by {@code UndoImport}
 * @param reason why something concealed was shown
 */
public record Activity(
    Instant at,
    OperatorName actor,
    AuditAction action,
    Optional<CustomerId> customer,
    Optional<ChangeSetId> changeSet,
    int items,
    boolean undoable,
    Optional<RevealReason> reason) {
  public Activity {
    requireNonNull(at, "at is null");
    requireNonNull(actor, "actor is null");
    requireNonNull(action, "action is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(changeSet, "changeSet is null");
    requireNonNull(reason, "reason is null");
  }
}
