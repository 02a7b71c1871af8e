package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.application.customer.CustomerChange.Replacement;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.EmailAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what was typed about a customer: only what differs from before is a change. */
final class FormReader {
  private static final String REMOVE = "-";
  private static final List<String> ADDRESS =
      List.of("street", "district", "city", "region", "postcode", "country");

  private final Desk desk;
  private final Optional<CustomerView> view;
  private final List<String> order;
  private final Map<String, String> before = new HashMap<>();

  /**
   * @param fields as they are before anything is typed
   */
  FormReader(Desk desk, Optional<CustomerView> view, List<Field> fields) {
    this.desk = requireNonNull(desk, "desk is null");
    this.view = requireNonNull(view, "view is null");
    this.order = fields.stream().map(Field::id).toList();
    fields.forEach(field -> before.put(field.id(), field.value()));
  }

  /** What is to be changed; empty where the form was ended or complains. */
  Optional<CustomerChange.Request> read(Form form, Map<String, String> values) {
    Map<String, String> changed = new HashMap<>(values);
    changed.entrySet().removeIf(one -> one.getValue().equals(before.get(one.getKey())));
    if (changed.isEmpty()) {
      leaveUnchanged(form);
      return Optional.empty();
    }
    if (complains(form, changed)) {
      return Optional.empty();
    }
    return Optional.of(
        new CustomerChange.Request(
            TypedAttributes.of(values, changed),
            contacts(changed),
            address(changed),
            Map.of(),
            replacements(changed)));
  }

  private void leaveUnchanged(Form form) {
    if (view.isEmpty()) {
      form.complain("name", desk.say("customers.complaint.empty"));
    } else {
      form.close();
    }
  }

  private boolean complains(Form form, Map<String, String> changed) {
    boolean complained = false;
    for (String id : order.reversed()) {
      Optional<String> complaint =
          Optional.ofNullable(changed.get(id)).flatMap(text -> complaint(id, text));
      if (complaint.isPresent()) {
        form.complain(id, desk.say("customers.complaint." + complaint.get()));
        complained = true;
      }
    }
    return complained;
  }

  private Optional<String> complaint(String id, String text) {
    if (text.isEmpty()) {
      return Optional.of("cleared");
    }
    if (id.equals("birth")) {
      LocalDate today = LocalDate.ofInstant(desk.now(), desk.phrases().zone());
      return Inputs.date(text).filter(day -> !day.isAfter(today)).isEmpty()
          ? Optional.of("date")
          : Optional.empty();
    }
    boolean address = kind(id).filter(ContactKind.EMAIL::equals).isPresent();
    return address && !text.equals(REMOVE) && EmailAddress.read(text).isEmpty()
        ? Optional.of("email")
        : Optional.empty();
  }

  /** What kind of contact point a field takes; empty where it takes none. */
  private Optional<ContactKind> kind(String id) {
    return switch (id) {
      case "email" -> Optional.of(ContactKind.EMAIL);
      case "phone" -> Optional.of(ContactKind.PHONE);
      default -> contact(id).map(ShownContact::kind);
    };
  }

  private Optional<ShownContact> contact(String id) {
    return view.stream()
        .flatMap(one -> one.contacts().stream())
        .filter(contact -> id.equals(CustomerForm.CONTACT + contact.key().value()))
        .findFirst();
  }

  private static List<Contact> contacts(Map<String, String> changed) {
    List<Contact> contacts = new ArrayList<>();
    Optional.ofNullable(changed.get("email"))
        .ifPresent(
            text -> contacts.add(new Contact(ContactKind.EMAIL, text, ContactStatus.UNCONFIRMED)));
    Optional.ofNullable(changed.get("phone"))
        .ifPresent(
            text -> contacts.add(new Contact(ContactKind.PHONE, text, ContactStatus.UNCONFIRMED)));
    return contacts;
  }

  private List<Replacement> replacements(Map<String, String> changed) {
    List<Replacement> replacements = new ArrayList<>();
    changed.forEach((id, text) ->
        contact(id)
            .ifPresent(contact ->
                replacements.add(
                    new Replacement(
                        contact.key(),
                        text.equals(REMOVE) ? Optional.empty() : Optional.of(text)))));
    return replacements;
  }

  private static Optional<PostalAddress> address(Map<String, String> changed) {
    List<String> parts = ADDRESS.stream().map(part -> changed.getOrDefault(part, "")).toList();
    return parts.stream().allMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(
            new PostalAddress(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                parts.get(5)));
  }

  /** Says it at the fields that are to blame, and shows it whole where none is. */
  void fail(Form form, Map<String, String> values, PelangganException failure) {
    form.resume();
    if (failure.code() == CustomerError.PHONE_INVALID) {
      filled(values, ContactKind.PHONE)
          .forEach(id -> form.complain(id, desk.say("customers.complaint.phone")));
    } else if (failure.code() == CustomerError.EMAIL_INVALID) {
      filled(values, ContactKind.EMAIL)
          .forEach(id -> form.complain(id, desk.say("customers.complaint.email")));
    } else {
      desk.fail(failure);
    }
  }

  /** The last one of the form comes first, so that the first one gets the cursor. */
  private List<String> filled(Map<String, String> values, ContactKind kind) {
    return order.stream()
        .filter(id -> kind(id).filter(kind::equals).isPresent())
        .filter(id -> !values.getOrDefault(id, "").isEmpty())
        .filter(id -> !values.getOrDefault(id, "").equals(REMOVE))
        .toList()
        .reversed();
  }
}
