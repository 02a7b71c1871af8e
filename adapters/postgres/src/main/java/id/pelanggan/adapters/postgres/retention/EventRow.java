package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.RetentionEvent;
import id.pelanggan.domain.retention.WarningMeans;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code retention_event}. */
public record EventRow(
    UUID id,
    UUID customerId,
    UUID caseId,
    String state,
    @Nullable String warnedBy,
    UUID actor,
    Instant occurredAt) {
  RetentionEvent toEvent() {
    return new RetentionEvent(
        id,
        new CustomerId(customerId),
        new CaseId(caseId),
        CaseState.valueOf(state),
        Optional.ofNullable(warnedBy).map(WarningMeans::valueOf),
        new OperatorId(actor),
        occurredAt);
  }
}
