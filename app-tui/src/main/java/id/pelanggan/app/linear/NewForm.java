package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.AddCustomer.Added;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerChange.Request;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds a customer; what cannot be right is asked again, the rest is kept. */
final class NewForm {
  private final Conversation conversation;
  private final Caller caller;
  private final AddCustomer addCustomer;
  private final CustomerPage customerPage;
  private final Undoing undoing;

  @Inject
  NewForm(
      Conversation conversation,
      Caller caller,
      AddCustomer addCustomer,
      CustomerPage customerPage,
      Undoing undoing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.addCustomer = requireNonNull(addCustomer, "addCustomer is null");
    this.customerPage = requireNonNull(customerPage, "customerPage is null");
    this.undoing = requireNonNull(undoing, "undoing is null");
  }

  void ask() {
    conversation.say("linear.new.start");
    Optional<String> name = conversation.askFor("linear.ask.name");
    if (name.isEmpty()) {
      return;
    }
    Typed typed =
        new Typed(
            name.get(),
            conversation.askFor("linear.ask.phone.optional"),
            conversation.askFor("linear.ask.email.optional"),
            conversation.askFor("linear.ask.city.optional"));
    Added added = add(typed);
    undoing.did("linear.new.done", added.change());
    customerPage.open(added.customer());
  }

  private Added add(Typed first) {
    Typed typed = first;
    while (true) {
      try {
        return addCustomer.add(caller.sales(), typed.request());
      } catch (PelangganException e) {
        typed = repaired(typed, e);
      }
    }
  }

  private Typed repaired(Typed typed, PelangganException failure) {
    if (failure.code() == CustomerError.PHONE_INVALID) {
      conversation.tell(failure);
      return typed.withPhone(conversation.askFor("linear.ask.phone.optional"));
    }
    if (failure.code() == CustomerError.EMAIL_INVALID) {
      conversation.tell(failure);
      return typed.withEmail(conversation.askFor("linear.ask.email.optional"));
    }
    throw failure;
  }

  /** What was typed so far. */
  private record Typed(
      String name, Optional<String> phone, Optional<String> email, Optional<String> city) {
    Typed withPhone(Optional<String> other) {
      return new Typed(name, other, email, city);
    }

    Typed withEmail(Optional<String> other) {
      return new Typed(name, phone, other, city);
    }

    Request request() {
      List<CustomerChange.Contact> contacts =
          Stream.concat(
                  phone.map(text -> contact(ContactKind.PHONE, text)).stream(),
                  email.map(text -> contact(ContactKind.EMAIL, text)).stream())
              .toList();
      return new Request(
          Map.of(Attribute.FULL_NAME, name),
          contacts,
          city.map(text -> new PostalAddress("", "", text, "", "", "")),
          Map.of());
    }

    private static CustomerChange.Contact contact(ContactKind kind, String text) {
      return new CustomerChange.Contact(kind, text, ContactStatus.UNCONFIRMED);
    }

    @Override
    public String toString() {
      return "Typed[***]";
    }
  }
}
