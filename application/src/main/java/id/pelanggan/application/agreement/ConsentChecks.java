package id.pelanggan.application.agreement;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.consent.ConsentTerms;
import id.pelanggan.application.purpose.CurrentNotices;
import id.pelanggan.application.purpose.CurrentNotices.CurrentNotice;
import id.pelanggan.domain.consent.ConsentError;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeRegister;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has to be so before a consent is taken down. */
final class ConsentChecks {
  /** Clocks of two machines differ. */
  private static final Duration TOLERATED = Duration.ofMinutes(1);

  private final ConsentTerms terms;
  private final CurrentNotices notices;
  private final Clock clock;

  @Inject
  ConsentChecks(ConsentTerms terms, CurrentNotices notices, Clock clock) {
    this.terms = requireNonNull(terms, "terms is null");
    this.notices = requireNonNull(notices, "notices is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  void requireOwnAct(ConsentMethod method) {
    if (!method.isOwnAct()) {
      throw new PelangganException(ConsentError.CONSENT_METHOD_UNFIT);
    }
  }

  void requirePast(Instant said, Instant now) {
    if (said.isAfter(now.plus(TOLERATED))) {
      throw new PelangganException(ConsentError.CONSENT_TIME_AHEAD);
    }
  }

  Asked begin(ConsentCommand command, CustomerProfile profile, Instant said) {
    return new Asked(terms.read().purposes(), command, Age.of(profile, said, clock.getZone()));
  }

  /** What is asked of one customer in one go. */
  final class Asked {
    private final PurposeRegister purposes;
    private final ConsentCommand command;
    private final Age age;
    private final Map<PurposeCode, NoticeReference> shown = new HashMap<>();

    private Asked(PurposeRegister purposes, ConsentCommand command, Age age) {
      this.purposes = purposes;
      this.command = command;
      this.age = age;
    }

    /** Somebody can say no to whatever data is kept for, described or not. */
    void requireKnown(ConsentTopic topic) {
      if (!StartingPurposes.all().contains(topic.purpose())) {
        require(topic);
      }
    }

    /** What was shown before the customer said yes. */
    NoticeReference requireAskable(ConsentTopic topic) {
      Purpose purpose = require(topic);
      if (!purposes.isActive(topic.purpose())) {
        throw refused(ConsentError.CONSENT_PURPOSE_INACTIVE, topic);
      }
      if (!purpose.asksConsent()) {
        throw refused(ConsentError.CONSENT_NOT_ASKED, topic);
      }
      if (!purpose.channels().contains(topic.channel())) {
        throw refused(ConsentError.CONSENT_CHANNEL_UNUSED, topic);
      }
      requireOldEnough(purpose, topic);
      return shown.computeIfAbsent(topic.purpose(), code -> requireNotice(topic));
    }

    private Purpose require(ConsentTopic topic) {
      return purposes
          .find(topic.purpose())
          .orElseThrow(() -> refused(ConsentError.CONSENT_PURPOSE_UNKNOWN, topic));
    }

    private void requireOldEnough(Purpose purpose, ConsentTopic topic) {
      if (age.isBelow(purpose.minimumAge()) && command.proof().guardian().isBlank()) {
        throw new PelangganException(
            ConsentError.CONSENT_GUARDIAN_NEEDED,
            Map.of(
                "purpose", topic.purpose().value(),
                "age", String.valueOf(purpose.minimumAge())));
      }
    }

    /** A text that nobody ever wrote proves nothing. */
    private NoticeReference requireNotice(ConsentTopic topic) {
      Optional<NoticeReference> found =
          command.notice().isPresent()
              ? command
                  .notice()
                  .filter(named ->
                      notices
                          .find(named)
                          .map(CurrentNotice::reference)
                          .filter(named::equals)
                          .isPresent())
              : notices.find(topic.purpose(), command.language()).map(CurrentNotice::reference);
      return found.orElseThrow(() -> refused(ConsentError.CONSENT_NOTICE_NEEDED, topic));
    }
  }

  private static PelangganException refused(ConsentError error, ConsentTopic topic) {
    return new PelangganException(
        error, Map.of("purpose", topic.purpose().value(), "channel", topic.channel().name()));
  }
}
