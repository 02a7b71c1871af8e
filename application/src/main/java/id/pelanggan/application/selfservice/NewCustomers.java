package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.intake.ManualChanges;
import id.pelanggan.application.intake.ManualChanges.Received;
import id.pelanggan.application.outreach.Applicant;
import id.pelanggan.application.outreach.Applicants;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.tombstone.Marks;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.outreach.FormField;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Customers who confirmed that they signed up. */
final class NewCustomers {
  private final Customers customers;
  private final Applicants applicants;
  private final ManualChanges changes;
  private final Marks marks;
  private final Tombstones tombstones;
  private final Audit audit;

  @Inject
  NewCustomers(
      Customers customers,
      Applicants applicants,
      ManualChanges changes,
      Marks marks,
      Tombstones tombstones,
      Audit audit) {
    this.customers = requireNonNull(customers, "customers is null");
    this.applicants = requireNonNull(applicants, "applicants is null");
    this.changes = requireNonNull(changes, "changes is null");
    this.marks = requireNonNull(marks, "marks is null");
    this.tombstones = requireNonNull(tombstones, "tombstones is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * The one customer who has the address; where none has it, or several have, a new one. What was
   * typed into the form does not change who is there already: only the address is proven.
   */
  CustomerId require(CallContext context, UUID signUp, Applicant applicant) {
    changes.lock();
    Contact email = applicants.email(applicant);
    Set<CustomerId> known = customers.listByContact(List.of(email)).getOrDefault(email, Set.of());
    return known.size() == 1 ? known.iterator().next() : add(context, signUp, applicant);
  }

  private CustomerId add(CallContext context, UUID signUp, Applicant applicant) {
    CustomerDetails details = details(applicant);
    lift(context, signUp, details);
    ExternalId id = new ExternalId("sign-up:" + signUp);
    Received received =
        changes.receive(
            context,
            new CustomerDocument(
                id,
                Optional.of(context.at()),
                new CustomerReference.Named(id),
                details,
                new TreeMap<>()));
    CustomerId customer = new CustomerId(received.identity().owner());
    audit.note(context, AuditAction.CUSTOMER_CHANGED, customer, received.changeSet().value());
    return customer;
  }

  /** Who was erased and signs up again comes back by their own act, as somebody new. */
  private void lift(CallContext context, UUID signUp, CustomerDetails details) {
    if (tombstones.isEmpty()) {
      return;
    }
    Set<Mark> standing =
        tombstones.find(
            details.contactPoints().stream()
                .flatMap(point -> marks.ofContact(point).stream())
                .collect(Collectors.toSet()));
    if (!standing.isEmpty()) {
      tombstones.lift(standing, signUp, context);
      audit.note(context, AuditAction.TOMBSTONE_LIFTED, signUp, standing.size());
    }
  }

  private static CustomerDetails details(Applicant applicant) {
    Map<FormField, String> fields = applicant.fields();
    Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    attributes.put(Attribute.LANGUAGE, applicant.language());
    put(attributes, Attribute.FULL_NAME, fields.get(FormField.FULL_NAME));
    put(attributes, Attribute.BIRTH_DATE, fields.get(FormField.BIRTH_DATE));
    List<ContactPoint> contacts = new ArrayList<>();
    contacts.add(point(ContactKind.EMAIL, applicant.email(), ContactStatus.VERIFIED));
    String phone = fields.get(FormField.PHONE);
    if (phone != null) {
      contacts.add(point(ContactKind.PHONE, phone, ContactStatus.UNCONFIRMED));
    }
    String city = fields.get(FormField.CITY);
    List<PostalAddress> addresses =
        city == null ? List.of() : List.of(new PostalAddress("", "", city, "", "", ""));
    return new CustomerDetails(attributes, contacts, addresses, new TreeMap<>(), new TreeMap<>());
  }

  private static void put(
      Map<Attribute, String> attributes, Attribute attribute, @Nullable String value) {
    if (value != null) {
      attributes.put(attribute, value);
    }
  }

  private static ContactPoint point(ContactKind kind, String value, ContactStatus status) {
    return new ContactPoint(kind, value, value, status);
  }
}
