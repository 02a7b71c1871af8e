package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.retention.SensitiveKind;
import id.pelanggan.domain.retention.SensitivePart;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code sensitive_finding}, without why it is kept. */
public record FindingRow(
    UUID customerId,
    UUID id,
    UUID recordId,
    String stream,
    String part,
    String kind,
    String state,
    @Nullable String purpose,
    Instant foundAt,
    @Nullable Instant settledAt) {
  SensitiveFinding toFinding() {
    return new SensitiveFinding(
        new FindingId(id),
        new CustomerId(customerId),
        recordId,
        Stream.valueOf(stream),
        SensitivePart.valueOf(part),
        SensitiveKind.valueOf(kind),
        SensitiveFinding.State.valueOf(state),
        Optional.ofNullable(purpose).map(PurposeCode::new),
        foundAt,
        Optional.ofNullable(settledAt));
  }
}
