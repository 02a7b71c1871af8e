package id.pelanggan.app.cli.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.CustomerView.Purchases;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.customer.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A customer as people read it: each value with who said it and when. */
final class CustomerLines {
  private static final String INDENT = "  ";

  private final Phrases phrases;
  private final CustomerView view;
  private final List<String> lines = new ArrayList<>();

  CustomerLines(Phrases phrases, CustomerView view) {
    this.phrases = requireNonNull(phrases, "phrases is null");
    this.view = requireNonNull(view, "view is null");
  }

  /**
   * @param limit how many things that happened are listed
   */
  List<String> of(int limit) {
    lines.add(phrases.say("customer.title", Map.of("customer", view.id().value().toString())));
    if (view.profile().isEmpty()) {
      lines.add(INDENT + phrases.say("customer.unknown"));
    }
    addProfile(view.profile());
    addPurchases();
    TimelineLines timeline = new TimelineLines(phrases, view);
    part(timeline.title(limit), timeline.of(limit));
    return lines;
  }

  private void addProfile(CustomerProfile profile) {
    Columns attributes = new Columns();
    profile
        .attributes()
        .forEach((attribute, value) ->
            attributes.row(
                phrases.word(attribute), words(attribute, value.value()), origin(value.origin())));
    lines.addAll(attributes.lines(INDENT));
    part(phrases.say("customer.contacts"), contacts(profile));
    part(phrases.say("customer.addresses"), addresses(profile));
    part(phrases.say("customer.preferences"), preferences(profile));
    part(phrases.say("customer.statements"), statements(profile));
  }

  private Columns contacts(CustomerProfile profile) {
    Columns columns = new Columns();
    for (Sourced<ContactPoint> point : profile.contactPoints()) {
      columns.row(
          phrases.word(point.value().kind()),
          point.value().written(),
          phrases.word(point.value().status()),
          origin(point.origin()));
    }
    return columns;
  }

  private Columns addresses(CustomerProfile profile) {
    Columns columns = new Columns();
    profile
        .addresses()
        .forEach(address -> columns.row(oneLine(address.value()), origin(address.origin())));
    return columns;
  }

  private Columns preferences(CustomerProfile profile) {
    Columns columns = new Columns();
    profile
        .preferences()
        .forEach((topic, value) -> columns.row(topic, value.value(), origin(value.origin())));
    return columns;
  }

  private Columns statements(CustomerProfile profile) {
    Columns columns = new Columns();
    profile
        .statements()
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
