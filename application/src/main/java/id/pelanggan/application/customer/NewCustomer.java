package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.customer.AddCustomer.Added;
import id.pelanggan.application.intake.ManualChanges;
import id.pelanggan.application.intake.ManualChanges.Received;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.tombstone.Marks;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes in a customer by hand, in the transaction of the caller. */
final class NewCustomer {
  private final Audit audit;
  private final ManualChanges changes;
  private final CustomerChange change;
  private final Tombstones tombstones;
  private final Marks marks;
  private final TimeOrderedIds ids;

  @Inject
  NewCustomer(
      Audit audit,
      ManualChanges changes,
      CustomerChange change,
      Tombstones tombstones,
      Marks marks,
      TimeOrderedIds ids) {
    this.audit = requireNonNull(audit, "audit is null");
    this.changes = requireNonNull(changes, "changes is null");
    this.change = requireNonNull(change, "change is null");
    this.tombstones = requireNonNull(tombstones, "tombstones is null");
    this.marks = requireNonNull(marks, "marks is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  CustomerDetails details(CustomerChange.Request request) {
    if (!request.replacements().isEmpty()) {
      throw new PelangganException(CustomerError.CONTACT_UNKNOWN);
    }
    return change.apply(CustomerDetails.NOTHING, request, Map.of());
  }

  /** What somebody who was erased had in common with this customer. */
  Set<Mark> standing(CustomerDetails details) {
    return tombstones.isEmpty()
        ? Set.of()
        : tombstones.find(
            details.contactPoints().stream()
                .flatMap(point -> marks.ofContact(point).stream())
                .collect(Collectors.toSet()));
  }

  /** From now on nothing keeps the person out. */
  void lift(CallContext context, Set<Mark> standing) {
    UUID evidence = ids.next();
    tombstones.lift(standing, evidence, context);
    audit.note(context, AuditAction.TOMBSTONE_LIFTED, evidence, standing.size());
  }

  Added store(CallContext context, CustomerDetails details) {
    ExternalId id = new ExternalId("added:" + ids.next());
    CustomerDocument document =
        new CustomerDocument(
            id,
            Optional.of(context.at()),
            new CustomerReference.Named(id),
            details,
            new TreeMap<>());
    Received received = changes.receive(context, document);
    CustomerId customer = new CustomerId(received.identity().owner());
    audit.note(context, AuditAction.CUSTOMER_CHANGED, customer, received.changeSet().value());
    return new Added(customer, received.changeSet());
  }
}
