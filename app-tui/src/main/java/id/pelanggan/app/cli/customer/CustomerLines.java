package id.pelanggan.app.cli.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.CustomerView.Purchases;
import id.pelanggan.application.customer.Favourite;
import id.pelanggan.application.customer.Revealed;
import id.pelanggan.application.customer.Said;
import id.pelanggan.application.customer.ShownAddress;
import id.pelanggan.application.customer.ShownBirth;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.PostalAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A customer as people read it: each value with who said it and when. */
final class CustomerLines {
  private static final String INDENT = "  ";
  private static final String CONCEALED = "•••";

  private final Phrases phrases;
  private final CustomerView view;
  private final Optional<Revealed> revealed;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param revealed what is masked otherwise
   */
  CustomerLines(Phrases phrases, CustomerView view, Optional<Revealed> revealed) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.view = requireNonNull(view, "view is null");
    this.revealed = requireNonNull(revealed, "revealed is null");
  }

  /**
   * @param limit how many things that happened are listed
   */
  List<String> of(int limit) {
    lines.add(phrases.say("customer.title", Map.of("customer", view.id().value().toString())));
    if (view.isUnknown()) {
      lines.add(INDENT + phrases.say("customer.unknown"));
    }
    addProfile();
    addPurchases();
    addFavourites();
    part(phrases.say("customer.said"), said());
    TimelineLines timeline = new TimelineLines(phrases, view);
    part(timeline.title(limit), timeline.of(limit));
    return lines;
  }

  private void addProfile() {
    Columns attributes = new Columns();
    view.attributes()
        .forEach((attribute, value) ->
            attributes.row(
                phrases.word(attribute), words(attribute, value.value()), origin(value.origin())));
    view.birth()
        .ifPresent(birth ->
            attributes.row(
                phrases.word(Attribute.BIRTH_DATE), words(birth), origin(birth.origin())));
    lines.addAll(attributes.lines(INDENT));
    part(phrases.say("customer.contacts"), contacts());
    part(phrases.say("customer.addresses"), addresses());
    part(phrases.say("customer.preferences"), preferences());
    part(phrases.say("customer.statements"), statements());
  }

  private Columns contacts() {
    Columns columns = new Columns();
    for (ShownContact contact : view.contacts()) {
      columns.row(
          phrases.word(contact.kind()),
          revealed
              .flatMap(all -> Optional.ofNullable(all.contacts().get(contact.key())))
              .orElse(contact.text()),
          phrases.word(contact.status()),
          origin(contact.origin()),
          contact.key().value());
    }
    return columns;
  }

  private Columns addresses() {
    Columns columns = new Columns();
    for (ShownAddress address : view.addresses()) {
      columns.row(
          revealed
              .flatMap(all -> Optional.ofNullable(all.addresses().get(address.key())))
              .map(CustomerLines::oneLine)
              .orElseGet(() -> oneLine(address)),
          origin(address.origin()));
    }
    return columns;
  }

  private Columns said() {
    SourceNames names = new SourceNames(phrases, view.sources());
    Columns columns = new Columns();
    for (Said said : view.said()) {
      columns.row(
          names.of(said.source()),
          phrases.word(said.stream()),
          phrases.number(said.documents()),
          phrases.date(said.observedAt()));
    }
    return columns;
  }

  private void addFavourites() {
    Columns columns = new Columns();
    for (Favourite favourite : view.favourites()) {
      columns.row(
          favourite.name(),
          phrases.quantity(favourite.quantity()) + " ×",
          phrases.money(favourite.amount()));
    }
    part(phrases.say("customer.favourites"), columns);
  }

  private Columns preferences() {
    Columns columns = new Columns();
    view.preferences()
        .forEach((topic, value) -> columns.row(topic, value.value(), origin(value.origin())));
    return columns;
  }

  private Columns statements() {
    Columns columns = new Columns();
    view.statements()
        .forEach((topic, said) ->
            said.forEach(value -> columns.row(topic, value.value(), origin(value.origin()))));
    return columns;
  }

  private void addPurchases() {
    Columns columns = new Columns();
    for (Purchases bought : view.purchases()) {
      columns.row(
          phrases.money(bought.spend()),
          phrases.say(
              "customer.purchase",
              Map.of(
                  "sales", phrases.number(bought.sales()),
                  "cancellations", phrases.number(bought.cancellations()),
                  "returns", phrases.number(bought.returns()))),
          days(bought));
    }
    part(phrases.say("customer.purchases"), columns);
  }

  private String days(Purchases bought) {
    return bought.first().isPresent() && bought.last().isPresent()
        ? phrases.say(
            "customer.days",
            Map.of(
                "first", phrases.date(bought.first().get()),
                "last", phrases.date(bought.last().get())))
        : "";
  }

  /** A part of which there is nothing is left out. */
  private void part(String title, Columns columns) {
    if (!columns.isEmpty()) {
      lines.add("");
      lines.add(title);
      lines.addAll(columns.lines(INDENT));
    }
  }

  private String origin(Origin origin) {
    return new SourceNames(phrases, view.sources()).of(origin);
  }

  private String words(Attribute attribute, String value) {
    return switch (attribute) {
      case BIRTH_DATE, CUSTOMER_SINCE -> phrases.date(LocalDate.parse(value));
      case PREFERRED_CHANNEL -> phrases.word(Channel.valueOf(value));
      case LANGUAGE -> phrases.language(value);
      case FULL_NAME, GIVEN_NAME, FAMILY_NAME, GENDER, NOTE -> value;
    };
  }

  private String words(ShownBirth birth) {
    return revealed
        .flatMap(Revealed::birthDate)
        .map(phrases::date)
        .orElseGet(() -> birth.firstYear() + "–" + birth.lastYear());
  }

  private static String oneLine(ShownAddress address) {
    return Stream.of(
            address.concealed() ? CONCEALED : "",
            address.city(),
            address.region(),
            address.country())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static String oneLine(PostalAddress address) {
    return Stream.concat(
            Arrays.stream(address.street().split("\n", -1)),
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
