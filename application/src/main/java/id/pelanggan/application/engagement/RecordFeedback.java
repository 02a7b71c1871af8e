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
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.engagement.FeedbackKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;

/** Records by hand what a customer thinks of the shop. */
public final class RecordFeedback {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final ManualChanges changes;
  private final TimeOrderedIds ids;

  @Inject
  public RecordFeedback(
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
    FeedbackDocument document =
        new FeedbackDocument(
            new ExternalId(ids.next().toString()),
            Optional.of(context.at()),
            new CustomerReference.Chosen(command.customer()),
            command.kind(),
            command.score(),
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
   * @param score 0, as bad as can be, to 10; empty where nobody gave one
   * @param text may be empty
   */
  public record Command(
      CustomerId customer, FeedbackKind kind, OptionalInt score, Instant occurredAt, String text) {
    public Command {
      requireNonNull(customer, "customer is null");
      requireNonNull(kind, "kind is null");
      requireNonNull(score, "score is null");
      requireNonNull(occurredAt, "occurredAt is null");
      requireNonNull(text, "text is null");
    }
  }
}
