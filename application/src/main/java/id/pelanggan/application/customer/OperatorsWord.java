package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.intake.ManualChanges;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What operators say of one customer: one document beside those of sources, changed as a whole. */
final class OperatorsWord {
  private final Audit audit;
  private final ManualChanges changes;

  @Inject
  OperatorsWord(Audit audit, ManualChanges changes) {
    this.audit = requireNonNull(audit, "audit is null");
    this.changes = requireNonNull(changes, "changes is null");
  }

  /**
   * Says something else from now on, in the transaction of the caller. The change is made while
   * nothing else comes in, so that it goes by what is believed.
   *
   * @param change of what operators said before; nothing where they said nothing
   * @return by which it can be undone
   */
  ChangeSetId change(
      CallContext context,
      CustomerId customer,
      AuditAction action,
      UnaryOperator<CustomerDetails> change) {
    changes.lock();
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
            change.apply(before),
            new TreeMap<>());
    ChangeSetId changeSet = changes.receive(context, document).changeSet();
    audit.note(context, action, customer, changeSet.value());
    return changeSet;
  }
}
