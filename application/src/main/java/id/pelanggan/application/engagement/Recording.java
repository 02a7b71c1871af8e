package id.pelanggan.application.engagement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.ManualChanges;
import id.pelanggan.application.intake.ManualChanges.Received;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import jakarta.inject.Inject;
import java.util.function.Function;

/** Takes in by hand what passed between a customer and the shop, with permission and audit. */
final class Recording {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final ManualChanges changes;
  private final TimeOrderedIds ids;

  @Inject
  Recording(
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
   * @param document made of the id that it gets
   */
  Recorded record(
      CallContext context, CustomerId customer, Function<ExternalId, Document> document) {
    gate.require(context, Permission.RECORD_ENGAGEMENT);
    Document made = document.apply(new ExternalId(ids.next().toString()));
    return transactions.inTransaction(() -> {
      Received received = changes.receive(context, made);
      audit.note(context, AuditAction.ENGAGEMENT_RECORDED, customer, received.changeSet().value());
      return new Recorded(received.identity().record(), received.changeSet());
    });
  }
}
