package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import id.pelanggan.application.agreement.ConsentView.Consent;
import id.pelanggan.application.agreement.OwnConsents;
import id.pelanggan.application.purpose.CurrentNotices;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeRegister;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a customer can agree to or take back, with where that stands. */
final class OwnChoices {
  private static final Comparator<Consent> WHOLE_CHANNEL_FIRST =
      Comparator.comparing((Consent consent) -> consent.contact().isPresent())
          .thenComparing(Consent::standing);

  private final OwnConsents consents;
  private final CurrentNotices notices;

  @Inject
  OwnChoices(OwnConsents consents, CurrentNotices notices) {
    this.consents = requireNonNull(consents, "consents is null");
    this.notices = requireNonNull(notices, "notices is null");
  }

  /** What the shop asks for now, and whatever else the customer said once. */
  List<OwnPage.Consent> list(CustomerId customer, PurposeRegister register, String language) {
    Map<ConsentTopic, List<Consent>> known =
        consents.list(customer).stream().collect(groupingBy(Consent::topic));
    Set<ConsentTopic> topics = new LinkedHashSet<>();
    register.active().stream()
        .filter(Purpose::asksConsent)
        .forEach(purpose ->
            purpose
                .channels()
                .forEach(channel -> topics.add(new ConsentTopic(purpose.code(), channel))));
    topics.addAll(known.keySet());
    return topics.stream()
        .map(topic ->
            choice(topic, decisive(known.getOrDefault(topic, List.of())), register, language))
        .toList();
  }

  /** What was said of the whole channel, or else of one of its contact points. */
  private static Optional<Consent> decisive(List<Consent> said) {
    return said.stream()
        .filter(consent -> consent.standing() != Standing.UNKNOWN)
        .min(WHOLE_CHANNEL_FIRST);
  }

  private OwnPage.Consent choice(
      ConsentTopic topic, Optional<Consent> said, PurposeRegister register, String language) {
    return new OwnPage.Consent(
        topic.purpose(),
        register
            .find(topic.purpose())
            .map(Purpose::title)
            .map((LocalText title) -> title.in(language))
            .orElse(topic.purpose().value()),
        topic.channel(),
        said.map(Consent::standing).orElse(Standing.UNKNOWN),
        said.map(Consent::since),
        said.flatMap(Consent::endsAt),
        Optional.of(topic.purpose())
            .filter(register::isActive)
            .flatMap(purpose -> notices.find(purpose, language))
            .map(notice -> new OwnPage.Notice(notice.reference(), notice.text())));
  }
}
