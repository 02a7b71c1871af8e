package id.pelanggan.app.cli.retention;

import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.WarningMeans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case, for programs. */
record CaseJson(
    UUID id,
    UUID customer,
    String policy,
    int policyVersion,
    UUID run,
    String state,
    LocalDate dueSince,
    boolean byHand,
    @Nullable Instant warnedAt,
    @Nullable String warnedBy,
    @Nullable Instant graceUntil,
    @Nullable UUID erasure,
    Instant changedAt) {
  static CaseJson of(RetentionCase one) {
    return new CaseJson(
        one.id().value(),
        one.customer().value(),
        one.policy().value(),
        one.policyVersion(),
        one.run().value(),
        one.state().name(),
        one.dueSince(),
        one.byHand(),
        one.warnedAt().orElse(null),
        one.warnedBy().map(WarningMeans::name).orElse(null),
        one.graceUntil().orElse(null),
        one.erasure().map(erasure -> erasure.value()).orElse(null),
        one.changedAt());
  }
}
