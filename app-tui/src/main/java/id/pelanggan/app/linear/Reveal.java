package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.RevealCustomer;
import id.pelanggan.application.customer.Revealed;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.customer.PostalAddress;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what is masked to whoever says why. */
final class Reveal {
  private final Conversation conversation;
  private final Choosing choosing;
  private final Caller caller;
  private final RevealCustomer revealCustomer;

  @Inject
  Reveal(
      Conversation conversation, Choosing choosing, Caller caller, RevealCustomer revealCustomer) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.choosing = requireNonNull(choosing, "choosing is null");
    this.caller = requireNonNull(caller, "caller is null");
    this.revealCustomer = requireNonNull(revealCustomer, "revealCustomer is null");
  }

  void ask(CustomerView view) {
    List<Option<Concealed>> concealed = concealed(view);
    if (concealed.isEmpty()) {
      conversation.say("linear.reveal.nothing");
      return;
    }
    Optional<Concealed> what =
        choosing.one(conversation.word("linear.reveal.what"), concealed, "linear.help.reveal");
    what.flatMap(chosen -> reason())
        .ifPresent(why ->
            say(
                view,
                revealCustomer.reveal(caller.sales(), view.id(), Set.of(what.orElseThrow()), why)));
  }

  private List<Option<Concealed>> concealed(CustomerView view) {
    Phrases phrases = conversation.phrases();
    CustomerText text = new CustomerText(conversation, view);
    List<Option<Concealed>> options = new ArrayList<>();
    view.contacts()
        .forEach(contact ->
            options.add(
                new Option<>(
                    phrases.word(contact.kind()) + " " + text.of(contact),
                    new Concealed.Contact(contact.key()))));
    view.addresses().stream()
        .filter(address -> address.concealed())
        .forEach(address ->
            options.add(
                new Option<>(
                    conversation.word("linear.address") + " " + text.of(address),
                    new Concealed.Address(address.key()))));
    if (view.birth().isPresent()) {
      options.add(new Option<>(phrases.word(Attribute.BIRTH_DATE), new Concealed.BirthDate()));
    }
    if (options.size() > 1) {
      options.add(
          new Option<>(conversation.word("linear.reveal.everything"), new Concealed.Everything()));
    }
    return options;
  }

  private Optional<RevealReason> reason() {
    return choosing.one(
        conversation.word("linear.reveal.why"),
        Arrays.stream(RevealReason.values())
            .map(reason -> new Option<>(conversation.phrases().word(reason), reason))
            .toList(),
        "linear.help.reveal");
  }

  private void say(CustomerView view, Revealed revealed) {
    Phrases phrases = conversation.phrases();
    view.contacts().stream()
        .filter(contact -> revealed.contacts().containsKey(contact.key()))
        .forEach(contact ->
            conversation.labelled(
                phrases.word(contact.kind()), revealed.contacts().getOrDefault(contact.key(), "")));
    revealed
        .addresses()
        .values()
        .forEach(address -> conversation.fact("linear.address", of(address)));
    revealed
        .birthDate()
        .ifPresent(
            date -> conversation.labelled(phrases.word(Attribute.BIRTH_DATE), phrases.date(date)));
    conversation.say("linear.reveal.noted");
  }

  private static String of(PostalAddress address) {
    return Stream.concat(
            address.street().lines(),
            Stream.of(
                address.district(),
                address.city(),
                address.region(),
                address.postcode(),
                address.country()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
