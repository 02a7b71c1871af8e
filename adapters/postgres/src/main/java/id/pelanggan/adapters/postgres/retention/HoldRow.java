package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code hold}. */
public record HoldRow(
    UUID customerId,
    UUID id,
    String[] kinds,
    @Nullable LocalDate until,
    String citation,
    UUID placedBy,
    Instant placedAt,
    @Nullable Instant liftedAt) {
  static HoldRow of(Hold hold) {
    return new HoldRow(
        hold.customer().value(),
        hold.id().value(),
        hold.kinds().stream().map(DataKind::name).sorted().toArray(String[]::new),
        hold.until().orElse(null),
        hold.citation(),
        hold.placedBy().value(),
        hold.placedAt(),
        hold.liftedAt().orElse(null));
  }

  Hold toHold() {
    return new Hold(
        new HoldId(id),
        new CustomerId(customerId),
        Arrays.stream(kinds).map(DataKind::valueOf).collect(Collectors.toSet()),
        Optional.ofNullable(until),
        citation,
        new OperatorId(placedBy),
        placedAt,
        Optional.ofNullable(liftedAt));
  }
}
