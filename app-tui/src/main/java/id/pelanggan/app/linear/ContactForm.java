package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.customer.CustomerChange.Replacement;
import id.pelanggan.application.customer.CustomerChange.Request;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.EditCustomer;
import id.pelanggan.application.customer.MergeContactPoints;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replaces, removes and merges the addresses and numbers of a customer, without showing them. */
final class ContactForm {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final EditCustomer editCustomer;
  private final MergeContactPoints mergeContactPoints;
  private final Undoing undoing;

  @Inject
  ContactForm(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      EditCustomer editCustomer,
      MergeContactPoints mergeContactPoints,
      Undoing undoing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.editCustomer = requireNonNull(editCustomer, "editCustomer is null");
    this.mergeContactPoints = requireNonNull(mergeContactPoints, "mergeContactPoints is null");
    this.undoing = requireNonNull(undoing, "undoing is null");
  }

  void ask(CustomerView view) {
    if (view.contacts().isEmpty()) {
      conversation.say("linear.contacts.none");
      return;
    }
    CustomerText text = new CustomerText(conversation, view);
    choosing
        .one(
            conversation.word("linear.contacts.which"),
            view.contacts().stream()
                .map(contact ->
                    new Option<>(
                        conversation.phrases().word(contact.kind()) + " " + text.of(contact),
                        contact))
                .toList(),
            "linear.help.contacts")
        .flatMap(contact ->
            choosing.one(
                conversation.word("linear.contacts.what"),
                actions(view, contact),
                "linear.help.contacts"))
        .ifPresent(Runnable::run);
  }

  private List<Option<Runnable>> actions(CustomerView view, ShownContact contact) {
    List<Option<Runnable>> actions = new ArrayList<>();
    actions.add(
        new Option<>(
            conversation.word("linear.contacts.replace"), () -> replace(view.id(), contact)));
    actions.add(
        new Option<>(
            conversation.word("linear.contacts.remove"),
            () -> replace(view.id(), new Replacement(contact.key(), Optional.empty()))));
    List<ContactKey> others = others(view, contact);
    if (!others.isEmpty()) {
      actions.add(
          new Option<>(
              conversation.word("linear.contacts.keep." + contact.kind()),
              () -> merge(view.id(), contact.key(), others)));
    }
    return actions;
  }

  private static List<ContactKey> others(CustomerView view, ShownContact contact) {
    return view.contacts().stream()
        .filter(other -> other.kind() == contact.kind() && !other.key().equals(contact.key()))
        .map(ShownContact::key)
        .toList();
  }

  private void replace(CustomerId customer, ShownContact contact) {
    conversation
        .askFor(contact.kind() == ContactKind.PHONE ? "linear.ask.phone" : "linear.ask.email")
        .ifPresent(text -> replace(customer, new Replacement(contact.key(), Optional.of(text))));
  }

  private void replace(CustomerId customer, Replacement replacement) {
    Request request =
        new Request(Map.of(), List.of(), Optional.empty(), Map.of(), List.of(replacement));
    undoing.did("linear.edit.done", editCustomer.edit(caller.sales(), customer, request));
  }

  private void merge(CustomerId customer, ContactKey keep, List<ContactKey> drop) {
    undoing.did(
        "linear.contacts.merged", mergeContactPoints.merge(caller.sales(), customer, keep, drop));
  }
}
