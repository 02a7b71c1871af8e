package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.CustomerView.Purchases;
import id.pelanggan.application.customer.ShownAddress;
import id.pelanggan.application.customer.ShownBirth;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says everything that is known of a customer, a line for each value. */
final class CustomerText {
  private final Conversation conversation;
  private final Phrases phrases;
  private final CustomerView view;
  private final Names names;

  CustomerText(Conversation conversation, CustomerView view) {
    this.conversation = requireNonNull(conversation, "conversation is null");
    this.phrases = conversation.phrases();
    this.view = requireNonNull(view, "view is null");
    this.names = new Names(phrases, view.sources());
  }

  void say() {
    RowText row = new RowText(phrases);
    conversation.title(phrases.say("customer.title", Map.of("customer", row.name(view.name()))));
    if (view.isUnknown()) {
      conversation.say("customer.unknown");
    }
    view.attributes()
        .forEach((attribute, value) ->
            conversation.labelled(
                phrases.word(attribute),
                words(attribute, value.value()) + " " + names.of(value.origin())));
    view.birth().ifPresent(this::birth);
    view.contacts()
        .forEach(contact -> conversation.labelled(phrases.word(contact.kind()), of(contact)));
    view.addresses().forEach(address -> conversation.fact("linear.address", of(address)));
    view.preferences()
        .forEach((topic, value) ->
            conversation.labelled(
                phrases.say("linear.likes", Map.of("topic", topic)),
                value.value() + " " + names.of(value.origin())));
    view.statements()
        .forEach((topic, said) ->
            said.forEach(value ->
                conversation.labelled(
                    phrases.say("linear.agreement", Map.of("topic", topic)),
                    value.value() + " " + names.of(value.origin()))));
    bought();
  }

  private void birth(ShownBirth birth) {
    conversation.labelled(
        phrases.word(Attribute.BIRTH_DATE),
        phrases.say(
                "linear.birth",
                Map.of(
                    "first", String.valueOf(birth.firstYear()),
                    "last", String.valueOf(birth.lastYear())))
            + " "
            + names.of(birth.origin()));
  }

  String of(ShownContact contact) {
    return contact.text()
        + ", "
        + phrases.word(contact.status())
        + " "
        + names.of(contact.origin());
  }

  String of(ShownAddress address) {
    String place =
        Stream.of(address.city(), address.region(), address.country())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    String shown = address.concealed() ? phrases.say("linear.masked") + " " + place : place;
    return shown.strip() + " " + names.of(address.origin());
  }

  private void bought() {
    for (Purchases bought : view.purchases()) {
      conversation.fact(
          "customer.purchases",
          phrases.money(bought.spend())
              + ", "
              + phrases.say(
                  "customer.purchase",
                  Map.of(
                      "sales", phrases.number(bought.sales()),
                      "cancellations", phrases.number(bought.cancellations()),
                      "returns", phrases.number(bought.returns()))));
      bought.last().ifPresent(day -> conversation.fact("linear.lastOrder", phrases.date(day)));
    }
    conversation.fact("linear.happened", phrases.number(view.timeline().size()));
  }

  private String words(Attribute attribute, String value) {
    return switch (attribute) {
      case BIRTH_DATE, CUSTOMER_SINCE -> phrases.date(LocalDate.parse(value));
      case PREFERRED_CHANNEL -> phrases.word(Channel.valueOf(value));
      case LANGUAGE -> phrases.language(value);
      case FULL_NAME, GIVEN_NAME, FAMILY_NAME, GENDER, NOTE -> value;
    };
  }
}
