package id.pelanggan.app.cli.consent;

import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.Source;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer agreed to, for programs. */
record ConsentJson(
    UUID customer, List<Consent> consents, List<Entry> ledger, List<System> systems) {
  static ConsentJson of(ConsentView view) {
    return new ConsentJson(
        view.customer().value(),
        view.consents().stream().map(Consent::of).toList(),
        view.ledger().stream().map(Entry::of).toList(),
        view.systems().stream().map(System::of).toList());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable String name(Optional<Source> source) {
    return source.map(Source::name).orElse(null);
  }

  /**
   * @param contact masked; null where it is about the whole channel
   * @param until null for ever, and where it does not hold
   * @param source null where it was the customer, or time
   */
  record Consent(
      String purpose,
      String channel,
      @Nullable String contact,
      String standing,
      Instant since,
      @Nullable Instant until,
      String method,
      @Nullable String source,
      boolean openClaim) {
    static Consent of(ConsentView.Consent consent) {
      ConsentTopic topic = consent.topic();
      return new Consent(
          topic.purpose().value(),
          word(topic.channel()),
          consent.contact().map(ConsentView.Point::text).orElse(null),
          word(consent.standing()),
          consent.since(),
          consent.endsAt().orElse(null),
          word(consent.method()),
          name(consent.source()),
          consent.openClaim());
    }
  }

  /**
   * @param contact masked; null where it is about the whole channel
   * @param notice null where nothing was shown
   */
  record Entry(
      UUID id,
      String purpose,
      String channel,
      @Nullable String contact,
      String act,
      String method,
      @Nullable String operator,
      Instant occurredAt,
      Instant receivedAt,
      @Nullable Instant until,
      @Nullable String source,
      @Nullable Notice notice,
      String place,
      String evidence,
      String guardian) {
    static Entry of(ConsentView.Entry entry) {
      ConsentProof proof = entry.proof();
      return new Entry(
          entry.id().value(),
          entry.topic().purpose().value(),
          word(entry.topic().channel()),
          entry.contact().map(ConsentView.Point::text).orElse(null),
          word(entry.act()),
          word(entry.method()),
          entry.operator().orElse(null),
          entry.occurredAt(),
          entry.receivedAt(),
          entry.endsAt().orElse(null),
          name(entry.source()),
          entry.notice().map(Notice::of).orElse(null),
          proof.place(),
          proof.evidence(),
          proof.guardian());
    }
  }

  record Notice(String code, int version, String language, String hash) {
    static Notice of(NoticeReference notice) {
      return new Notice(
          notice.notice().value(), notice.version(), notice.language(), notice.hash());
    }
  }

  /**
   * @param settledAt null while it is open
   */
  record System(@Nullable String source, String state, Instant at, @Nullable Instant settledAt) {
    static System of(ConsentView.Told told) {
      return new System(
          name(told.source()), word(told.state()), told.at(), told.settledAt().orElse(null));
    }
  }
}
