package id.pelanggan.adapters.postgres.retention;

import id.pelanggan.application.port.SensitiveFindings.Position;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of {@code sensitive_search}. */
public record PositionRow(
    Instant startedAt, String stream, @Nullable UUID after, long records, long found) {
  static PositionRow of(Position position) {
    return new PositionRow(
        position.startedAt(),
        position.stream().name(),
        position.after().orElse(null),
        position.records(),
        position.found());
  }

  Position toPosition() {
    return new Position(
        startedAt, Stream.valueOf(stream), Optional.ofNullable(after), records, found);
  }
}
