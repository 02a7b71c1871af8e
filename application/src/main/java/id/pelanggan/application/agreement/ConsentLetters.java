package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import id.pelanggan.application.consent.ConsentTerms;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.Mail.Letter;
import id.pelanggan.application.port.Shops;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes letters about consents. */
final class ConsentLetters {
  private static final String LANGUAGE = "id";

  private final Letters letters;
  private final ConsentTerms terms;
  private final Shops shops;
  private final Clock clock;

  @Inject
  ConsentLetters(Letters letters, ConsentTerms terms, Shops shops, Clock clock) {
    this.letters = requireNonNull(letters, "letters is null");
    this.terms = requireNonNull(terms, "terms is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** To whom letters go; empty where no e-mail address is known that works. */
  static Optional<ContactPoint> address(CustomerProfile profile) {
    return profile.contactPoints().stream()
        .map(Sourced::value)
        .filter(point -> point.kind() == ContactKind.EMAIL)
        .filter(ConsentLetters::works)
        .findFirst();
  }

  static boolean works(ContactPoint point) {
    return point.status() == ContactStatus.UNCONFIRMED || point.status() == ContactStatus.VERIFIED;
  }

  Letter write(
      LetterKind kind,
      ContactPoint to,
      CustomerProfile profile,
      Collection<ConsentTopic> topics,
      Instant until,
      String link) {
    String language = profile.find(Attribute.LANGUAGE).orElse(LANGUAGE);
    return letters.write(
        kind,
        to.normalised(),
        language,
        Map.of(
            "shop", shops.findShop().map(shop -> shop.name().value()).orElse(""),
            "purpose", purposes(topics, language),
            "channel", channels(topics, language),
            "until", date(until),
            "link", link));
  }

  private String purposes(Collection<ConsentTopic> topics, String language) {
    ConsentTerms.Terms now = terms.read();
    return topics.stream()
        .map(ConsentTopic::purpose)
        .distinct()
        .map(code ->
            now.purposes()
                .find(code)
                .map(purpose -> purpose.title().in(language))
                .orElse(code.value()))
        .collect(joining(", "));
  }

  private static String channels(Collection<ConsentTopic> topics, String language) {
    return topics.stream()
        .map(ConsentTopic::channel)
        .distinct()
        .map(channel -> ChannelWords.of(channel).in(language))
        .collect(joining(", "));
  }

  private String date(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone()).toString();
  }
}
