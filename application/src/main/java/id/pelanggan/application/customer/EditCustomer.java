package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.ManualChanges;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Changes a customer by hand. What sources say stays as it is: the change is a statement beside
 * theirs that is believed before them.
 */
public final class EditCustomer {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final ManualChanges changes;
  private final CustomerChange change;

  @Inject
  public EditCustomer(
      Gate gate,
      Audit audit,
      Transactions transactions,
      ManualChanges changes,
      CustomerChange change) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.changes = requireNonNull(changes, "changes is null");
    this.change = requireNonNull(change, "change is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN} where there is no such
   *     customer, {@link IntakeError#CHANGE_EMPTY} where nothing is to be changed
   */
  public void edit(CallContext context, CustomerId customer, CustomerChange.Request request) {
    gate.require(context, Permission.CHANGE_CUSTOMERS);
    transactions.inTransaction(() -> {
      ExternalId id = new ExternalId(customer.value().toString());
      CustomerDetails before =
          changes
              .findDocument(context, Stream.CUSTOMERS, id)
              .map(document -> ((CustomerDocument) document).details())
              .orElse(CustomerDetails.NOTHING);
      CustomerDocument document =
          new CustomerDocument(
              id,
              Optional.of(context.at()),
              new CustomerReference.Chosen(customer),
              change.apply(before, request),
              new TreeMap<>());
      Identity identity = changes.receive(context, document);
      audit.note(context, AuditAction.CUSTOMER_CHANGED, customer, identity.record());
      return customer;
    });
  }
}
