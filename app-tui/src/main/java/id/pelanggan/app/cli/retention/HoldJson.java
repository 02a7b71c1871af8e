package id.pelanggan.app.cli.retention;

import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.retention.Hold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hold, for programs; no kinds means everything. */
record HoldJson(
    UUID id,
    UUID customer,
    List<String> kinds,
    @Nullable LocalDate until,
    String citation,
    Instant placedAt,
    @Nullable Instant liftedAt) {
  static HoldJson of(Hold hold) {
    return new HoldJson(
        hold.id().value(),
        hold.customer().value(),
        hold.kinds().stream().map(DataKind::name).sorted().toList(),
        hold.until().orElse(null),
        hold.citation(),
        hold.placedAt(),
        hold.liftedAt().orElse(null));
  }
}
