package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.link.Links;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.Shops;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.retention.RetentionCase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whom a warning goes to, and what it says. */
final class WarningWords {
  /** A link still works a little after the grace, for those who open it on the last day. */
  private static final Duration LINGER = Duration.ofDays(1);

  private final Customers customers;
  private final Archive archive;
  private final Letters letters;
  private final Links links;
  private final Shops shops;

  @Inject
  WarningWords(Customers customers, Archive archive, Letters letters, Links links, Shops shops) {
    this.customers = requireNonNull(customers, "customers is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.letters = requireNonNull(letters, "letters is null");
    this.links = requireNonNull(links, "links is null");
    this.shops = requireNonNull(shops, "shops is null");
  }

  /** Nobody to reach where the customer is gone. */
  Addressee addressee(CustomerId customer) {
    Optional<CustomerProfile> profile = customers.find(customer).map(archive::profile);
    return new Addressee(
        profile.flatMap(CustomerProfile::name).orElse(""),
        profile.flatMap(known -> known.find(Attribute.LANGUAGE)).orElse(""),
        points(profile, ContactKind.EMAIL),
        points(profile, ContactKind.PHONE),
        profile.map(CustomerProfile::addresses).orElse(List.of()).stream()
            .map(Sourced::value)
            .toList(),
        profile.map(WarningWords::kinds).orElse(List.of()));
  }

  private static List<DataKind> kinds(CustomerProfile profile) {
    List<DataKind> kinds = new ArrayList<>();
    kinds.add(DataKind.IDENTITY);
    if (!profile.contactPoints().isEmpty()) {
      kinds.add(DataKind.CONTACT);
    }
    if (!profile.addresses().isEmpty()) {
      kinds.add(DataKind.ADDRESS);
    }
    if (!profile.preferences().isEmpty()) {
      kinds.add(DataKind.PREFERENCE);
    }
    if (profile.find(Attribute.NOTE).isPresent()) {
      kinds.add(DataKind.NOTE);
    }
    return kinds;
  }

  /** Makes a link of its own, in the transaction of the caller. */
  Mail.Letter letter(
      CallContext context,
      RetentionCase due,
      Instant until,
      Addressee addressee,
      ContactPoint email) {
    return letters.write(
        LetterKind.RETENTION_WARNING,
        email.normalised(),
        addressee.language(),
        values(addressee, until, link(context, due, until)));
  }

  /** What is said on the phone or printed, with a link of its own. */
  String text(CallContext context, RetentionCase due, Instant until, Addressee addressee) {
    return letters.text(
        LetterKind.RETENTION_WARNING,
        addressee.language(),
        values(addressee, until, link(context, due, until)));
  }

  private String link(CallContext context, RetentionCase due, Instant until) {
    return links
        .issue(
            context,
            LinkKind.SELF_SERVICE,
            Optional.of(due.customer()),
            Optional.of(due.id().value()),
            Duration.between(context.at(), until).plus(LINGER))
        .orElse("");
  }

  private Map<String, String> values(Addressee addressee, Instant until, String link) {
    return Map.of(
        "shop", shops.findShop().map(shop -> shop.name().value()).orElse(""),
        "name", addressee.name(),
        "until", LocalDate.ofInstant(until, ZoneOffset.UTC).toString(),
        "kept", addressee.kept().stream().map(DataKind::name).collect(Collectors.joining(", ")),
        "link", link);
  }

  private static List<ContactPoint> points(Optional<CustomerProfile> profile, ContactKind kind) {
    return profile.map(CustomerProfile::contactPoints).orElse(List.of()).stream()
        .map(Sourced::value)
        .filter(point -> point.kind() == kind)
        .filter(point ->
            point.status() == ContactStatus.VERIFIED || point.status() == ContactStatus.UNCONFIRMED)
        .toList();
  }

  /**
   * Somebody to be warned.
   *
   * @param name empty where none is known; likewise the language
   * @param emails the best first, without those that lead to nobody; likewise the phones
   * @param kept what else is kept of them
   */
  record Addressee(
      String name,
      String language,
      List<ContactPoint> emails,
      List<ContactPoint> phones,
      List<PostalAddress> addresses,
      List<DataKind> kept) {
    boolean isReachableByPeople() {
      return !phones.isEmpty() || !addresses.isEmpty();
    }

    /** Where no letter can be sent by the program, somebody can still write by hand. */
    boolean isWaitingForMail(boolean tried) {
      return !tried && !emails.isEmpty();
    }

    @Override
    public String toString() {
      return "Addressee[***]";
    }
  }
}
