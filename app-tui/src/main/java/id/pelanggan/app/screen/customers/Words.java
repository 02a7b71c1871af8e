package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.ShownAddress;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of one customer as the operator reads them. */
record Words(Phrases phrases, Map<SourceId, Source> sources, LocalDate today) {
  static final String CONCEALED = "•••";

  /** Goes without saying. */
  private static final String HOME = "Indonesia";

  Words {
    requireNonNull(phrases, "phrases is null");
    sources = Map.copyOf(sources);
    requireNonNull(today, "today is null");
  }

  static Words of(Desk desk, CustomerView view) {
    return new Words(desk.phrases(), view.sources(), today(desk));
  }

  static LocalDate today(Desk desk) {
    return LocalDate.ofInstant(desk.now(), desk.phrases().zone());
  }

  /** Without the year where it is this one. */
  String day(LocalDate day) {
    String written = phrases.date(day);
    String year = " " + day.getYear();
    return day.getYear() == today.getYear() && written.endsWith(year)
        ? written.substring(0, written.length() - year.length())
        : written;
  }

  String day(Instant instant) {
    return day(LocalDate.ofInstant(instant, phrases.zone()));
  }

  String of(Origin origin) {
    return phrases.say(
        "customers.origin",
        Map.of("source", of(origin.source()), "time", phrases.time(origin.observedAt())));
  }

  String of(SourceId id) {
    Source source = sources.get(id);
    return source == null ? phrases.say("customers.source.gone") : phrases.source(source);
  }

  String of(Attribute attribute, String value) {
    return switch (attribute) {
      case BIRTH_DATE, CUSTOMER_SINCE -> phrases.date(LocalDate.parse(value));
      case PREFERRED_CHANNEL -> phrases.word(Channel.valueOf(value));
      case LANGUAGE -> phrases.language(value);
      case FULL_NAME, GIVEN_NAME, FAMILY_NAME, GENDER, NOTE -> value;
    };
  }

  String of(ContactStatus status) {
    String sign =
        switch (status) {
          case VERIFIED -> "✓ ";
          case UNCONFIRMED -> "○ ";
          case UNREACHABLE, INVALID -> "! ";
          case REMOVED -> "× ";
        };
    return sign + phrases.say("customers.status." + status);
  }

  static String of(ShownAddress address) {
    String country = address.country().equalsIgnoreCase(HOME) ? "" : address.country();
    String places = join(Stream.of(address.city(), address.region(), country));
    return places.isEmpty() ? CONCEALED : places;
  }

  static String of(PostalAddress address) {
    return join(
        Stream.concat(
            Arrays.stream(address.street().split("\n", -1)),
            Stream.of(
                address.district(),
                address.city(),
                address.region(),
                address.postcode(),
                address.country())));
  }

  private static String join(Stream<String> parts) {
    return parts
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
