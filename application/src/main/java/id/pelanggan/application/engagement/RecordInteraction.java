package id.pelanggan.application.engagement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.ManualChanges;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.InteractionKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Records by hand that a customer and the shop met. */
public final class RecordInteraction {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final ManualChanges changes;
  private final TimeOrderedIds ids;

  @Inject
  public RecordInteraction(
      Gate gate,
      Audit audit,
      Transactions transactions,
      ManualChanges changes,
      TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.changes = requireNonNull(changes, "changes is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * Returns the record's id.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code CUSTOMER_UNKNOWN} where there is
   *     no such customer
   */
  public UUID record(CallContext context, Command command) {
    gate.require(context, Permission.RECORD_ENGAGEMENT);
    InteractionDocument document =
        new InteractionDocument(
            new ExternalId(ids.next().toString()),
            Optional.of(context.at()),
            new CustomerReference.Chosen(command.customer()),
            command.kind(),
            command.direction(),
            command.occurredAt(),
            command.text(),
            new TreeMap<>());
    return transactions.inTransaction(() -> {
      Identity identity = changes.receive(context, document);
      audit.note(context, AuditAction.ENGAGEMENT_RECORDED, command.customer(), identity.record());
      return identity.record();
    });
  }

  /**
   * @param text may be empty
   */
  public record Command(
      CustomerId customer,
      InteractionKind kind,
      Direction direction,
      Instant occurredAt,
      String text) {
    public Command {
      requireNonNull(customer, "customer is null");
      requireNonNull(kind, "kind is null");
      requireNonNull(direction, "direction is null");
      requireNonNull(occurredAt, "occurredAt is null");
      requireNonNull(text, "text is null");
    }
  }
}
