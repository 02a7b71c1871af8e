package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.application.port.RetentionPolicies.Version;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionAction;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionSubject;
import id.pelanggan.domain.retention.RetentionTrigger;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;

/** A row of {@code retention_policy}. */
public record PolicyRow(
    String code,
    int version,
    String subject,
    String trigger,
    String period,
    String action,
    boolean warnsFirst,
    String grace,
    String citation,
    String indonesianTitle,
    String englishTitle,
    boolean active,
    Instant changedAt,
    UUID changedBy) {
  private static final String WHOLE = "WHOLE_CUSTOMER";
  private static final String ASIDE = "KEPT_ASIDE";

  static PolicyRow of(RetentionPolicy policy, CallContext context) {
    return new PolicyRow(
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
        policy.active(),
        context.at(),
        context.actor().value());
  }

  Version toVersion() {
    return new Version(
        new RetentionPolicy(
            new PolicyCode(code),
            version,
            subject(subject),
            RetentionTrigger.valueOf(trigger),
            Period.parse(period),
            RetentionAction.valueOf(action),
            warnsFirst,
            Period.parse(grace),
            citation,
            indonesianTitle,
            englishTitle,
            active),
        new OperatorId(changedBy),
        changedAt);
  }

  private static String subject(RetentionSubject subject) {
    return switch (subject) {
      case RetentionSubject.WholeCustomer whole -> WHOLE;
      case RetentionSubject.OneKind only -> only.kind().name();
      case RetentionSubject.KeptAside aside -> ASIDE;
    };
  }

  private static RetentionSubject subject(String name) {
    if (name.equals(WHOLE)) {
      return new RetentionSubject.WholeCustomer();
    }
    return name.equals(ASIDE)
        ? new RetentionSubject.KeptAside()
        : new RetentionSubject.OneKind(DataKind.valueOf(name));
  }
}
