package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.customer.OwnRecord;
import id.pelanggan.application.link.Links;
import id.pelanggan.application.outreach.Correspondence;
import id.pelanggan.application.outreach.LetterDates;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.OutreachError;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Letters to customers with a link of their own in them. */
final class OwnLetters {
  private final Transactions transactions;
  private final OwnRecord own;
  private final Links links;
  private final Letters letters;
  private final LetterDates dates;
  private final Shops shops;
  private final Mail mail;
  private final Correspondence correspondence;

  @Inject
  OwnLetters(
      Transactions transactions,
      OwnRecord own,
      Links links,
      Letters letters,
      LetterDates dates,
      Shops shops,
      Mail mail,
      Correspondence correspondence) {
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.own = requireNonNull(own, "own is null");
    this.links = requireNonNull(links, "links is null");
    this.letters = requireNonNull(letters, "letters is null");
    this.dates = requireNonNull(dates, "dates is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.mail = requireNonNull(mail, "mail is null");
    this.correspondence = requireNonNull(correspondence, "correspondence is null");
  }

  /**
   * @throws PelangganException {@link OutreachError#MAIL_NOT_SET_UP}
   */
  void requireMail() {
    if (!mail.isSetUp()) {
      throw new PelangganException(OutreachError.MAIL_NOT_SET_UP);
    }
  }

  /** Sends one; never inside a transaction. */
  Sent send(
      CallContext context, CustomerId customer, LetterKind kind, LinkKind link, Duration lasting) {
    Optional<Mail.Letter> letter =
        transactions.inTransaction(() -> {
          CustomerProfile profile = own.profile(customer);
          String language = language(profile);
          return address(profile)
              .map(to ->
                  letters.write(kind, to, language, values(context, customer, link, lasting)));
        });
    return letter.isPresent()
        ? correspondence.hand(context, letter.get(), customer)
        : new Sent.NoAddress();
  }

  /** The words of one, in the transaction of the caller. */
  String text(
      CallContext context, CustomerId customer, LetterKind kind, LinkKind link, Duration lasting) {
    String language = language(own.profile(customer));
    return letters.text(kind, language, values(context, customer, link, lasting));
  }

  private Map<String, String> values(
      CallContext context, CustomerId customer, LinkKind kind, Duration lasting) {
    String link =
        links
            .issue(context, kind, Optional.of(customer), Optional.empty(), lasting)
            .orElseThrow(() -> new PelangganException(OutreachError.PAGES_NOT_SET_UP));
    return Map.of(
        "shop", shops.findShop().orElseThrow().name().value(),
        "link", link,
        "until", dates.day(context.at().plus(lasting)));
  }

  private static Optional<String> address(CustomerProfile profile) {
    return profile.contactPoints().stream()
        .map(Sourced::value)
        .filter(point -> point.kind() == ContactKind.EMAIL)
        .filter(OwnLetters::isAlive)
        .map(ContactPoint::normalised)
        .findFirst();
  }

  private static boolean isAlive(ContactPoint point) {
    return point.status() == ContactStatus.UNCONFIRMED || point.status() == ContactStatus.VERIFIED;
  }

  private static String language(CustomerProfile profile) {
    return profile.find(Attribute.LANGUAGE).orElse("");
  }
}
