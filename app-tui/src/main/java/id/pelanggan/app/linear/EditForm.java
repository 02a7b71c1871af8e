package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerChange.Request;
import id.pelanggan.application.customer.EditCustomer;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes a customer, one value at a time; each change can be undone. */
final class EditForm {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final EditCustomer editCustomer;
  private final Values values;
  private final Undoing undoing;

  @Inject
  EditForm(
      Conversation conversation,
      Choosing choosing,
      Caller caller,
      EditCustomer editCustomer,
      Values values,
      Undoing undoing) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.editCustomer = requireNonNull(editCustomer, "editCustomer is null");
    this.values = requireNonNull(values, "values is null");
    this.undoing = requireNonNull(undoing, "undoing is null");
  }

  void ask(CustomerId customer) {
    choosing.menu("linear.edit.menu", "linear.help.edit", () -> options(customer));
  }

  private List<Option<Runnable>> options(CustomerId customer) {
    return List.of(
        option("linear.edit.name", () -> text(customer, Attribute.FULL_NAME, "linear.ask.name")),
        option("linear.edit.phone", () -> contact(customer, ContactKind.PHONE)),
        option("linear.edit.email", () -> contact(customer, ContactKind.EMAIL)),
        option("linear.edit.address", () -> address(customer)),
        option("linear.edit.birth", () -> date(customer)),
        option("linear.edit.language", () -> language(customer)),
        option("linear.edit.channel", () -> channel(customer)),
        option("linear.edit.note", () -> text(customer, Attribute.NOTE, "linear.ask.note")));
  }

  private Option<Runnable> option(String key, Runnable action) {
    return new Option<>(conversation.word(key), action);
  }

  private void text(CustomerId customer, Attribute attribute, String key) {
    conversation.askFor(key).ifPresent(text -> save(customer, attribute, text));
  }

  private void date(CustomerId customer) {
    values
        .date("linear.ask.birth")
        .ifPresent(date -> save(customer, Attribute.BIRTH_DATE, date.toString()));
  }

  private void language(CustomerId customer) {
    values.language().ifPresent(code -> save(customer, Attribute.LANGUAGE, code));
  }

  private void channel(CustomerId customer) {
    values
        .channel()
        .ifPresent(channel -> save(customer, Attribute.PREFERRED_CHANNEL, channel.name()));
  }

  private void address(CustomerId customer) {
    values
        .address()
        .ifPresent(address ->
            save(customer, new Request(Map.of(), List.of(), Optional.of(address), Map.of())));
  }

  private void contact(CustomerId customer, ContactKind kind) {
    conversation
        .askFor(kind == ContactKind.PHONE ? "linear.ask.phone" : "linear.ask.email")
        .map(text -> new CustomerChange.Contact(kind, text, ContactStatus.UNCONFIRMED))
        .ifPresent(contact ->
            save(customer, new Request(Map.of(), List.of(contact), Optional.empty(), Map.of())));
  }

  private void save(CustomerId customer, Attribute attribute, String value) {
    save(customer, new Request(Map.of(attribute, value), List.of(), Optional.empty(), Map.of()));
  }

  private void save(CustomerId customer, Request request) {
    undoing.did("linear.edit.done", editCustomer.edit(caller.sales(), customer, request));
  }
}
