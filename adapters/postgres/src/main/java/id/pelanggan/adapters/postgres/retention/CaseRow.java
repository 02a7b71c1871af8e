package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionCase;
import id.pelanggan.domain.retention.RetentionRunId;
import id.pelanggan.domain.retention.WarningMeans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code retention_case}. */
public record CaseRow(
    UUID customerId,
    UUID id,
    String policy,
    int policyVersion,
    UUID runId,
    String state,
    LocalDate dueSince,
    boolean byHand,
    int attempts,
    @Nullable Instant warnedAt,
    @Nullable String warnedBy,
    @Nullable Instant graceUntil,
    @Nullable Instant nextAt,
    @Nullable UUID erasureId,
    Instant changedAt) {
  static CaseRow of(RetentionCase one) {
    return new CaseRow(
        one.customer().value(),
        one.id().value(),
        one.policy().value(),
        one.policyVersion(),
        one.run().value(),
        one.state().name(),
        one.dueSince(),
        one.byHand(),
        one.attempts(),
        one.warnedAt().orElse(null),
        one.warnedBy().map(WarningMeans::name).orElse(null),
        one.graceUntil().orElse(null),
        one.nextAt().orElse(null),
        one.erasure().map(ErasureId::value).orElse(null),
        one.changedAt());
  }

  RetentionCase toCase() {
    return new RetentionCase(
        new CaseId(id),
        new CustomerId(customerId),
        new PolicyCode(policy),
        policyVersion,
        new RetentionRunId(runId),
        CaseState.valueOf(state),
        dueSince,
        byHand,
        attempts,
        Optional.ofNullable(warnedAt),
        Optional.ofNullable(warnedBy).map(WarningMeans::valueOf),
        Optional.ofNullable(graceUntil),
        Optional.ofNullable(nextAt),
        Optional.ofNullable(erasureId).map(ErasureId::new),
        changedAt);
  }
}
