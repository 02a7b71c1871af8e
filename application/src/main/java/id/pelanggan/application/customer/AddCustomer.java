package id.pelanggan.application.customer;

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
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.IntakeError;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds a customer by hand. */
public final class AddCustomer {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final ManualChanges changes;
  private final CustomerChange change;
  private final TimeOrderedIds ids;

  @Inject
  public AddCustomer(
      Gate gate,
      Audit audit,
      Transactions transactions,
      ManualChanges changes,
      CustomerChange change,
      TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.changes = requireNonNull(changes, "changes is null");
    this.change = requireNonNull(change, "change is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CHANGE_EMPTY} where nothing is said of it
   */
  public Added add(CallContext context, CustomerChange.Request request) {
    gate.require(context, Permission.CHANGE_CUSTOMERS);
    if (!request.replacements().isEmpty()) {
      throw new PelangganException(CustomerError.CONTACT_UNKNOWN);
    }
    CustomerDetails details = change.apply(CustomerDetails.NOTHING, request, Map.of());
    ExternalId id = new ExternalId("added:" + ids.next());
    CustomerDocument document =
        new CustomerDocument(
            id,
            Optional.of(context.at()),
            new CustomerReference.Named(id),
            details,
            new TreeMap<>());
    return transactions.inTransaction(() -> {
      Received received = changes.receive(context, document);
      CustomerId customer = new CustomerId(received.identity().owner());
      audit.note(context, AuditAction.CUSTOMER_CHANGED, customer, received.changeSet().value());
      return new Added(customer, received.changeSet());
    });
  }

  /**
   * @param change by which it can be undone
   */
  public record Added(CustomerId customer, ChangeSetId change) {}
}
