package id.pelanggan.app.cli.retention;

import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionSubject;

/** A policy, for programs; periods as ISO 8601 has them. */
record PolicyJson(
    String code,
    int version,
    String subject,
    String trigger,
    String period,
    String action,
    boolean warnsFirst,
    String grace,
    String citation,
    String titleIndonesian,
    String titleEnglish,
    boolean active) {
  static PolicyJson of(RetentionPolicy policy) {
    return new PolicyJson(
        policy.code().value(),
        policy.version(),
        subject(policy.subject()),
        policy.trigger().name(),
        policy.period().toString(),
        policy.action().name(),
        policy.warnsFirst(),
        policy.grace().toString(),
        policy.citation(),
        policy.indonesianTitle(),
        policy.englishTitle(),
        policy.active());
  }

  private static String subject(RetentionSubject subject) {
    return switch (subject) {
      case RetentionSubject.WholeCustomer whole -> "WHOLE_CUSTOMER";
      case RetentionSubject.OneKind only -> only.kind().name();
      case RetentionSubject.KeptAside aside -> "KEPT_ASIDE";
    };
  }
}
