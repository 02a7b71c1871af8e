package id.pelanggan.spi;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.record.StreamKind;
import java.util.Optional;

/**
 * What to read next.
 *
 * @param cursor where the last page ended, exactly as the connector gave it; empty to begin
 * @param range to read only what was created or changed in it; empty for no limit. It stays the
 *     same while a cursor is followed
 * @param limit how many records are wanted at most; the connector may return fewer, and the
 *     source's own limit counts where it is smaller
 */
public record ReadRequest(
    StreamKind stream, Optional<String> cursor, Optional<TimeRange> range, int limit) {
  public ReadRequest {
    requireNonNull(stream, "stream is null");
    requireNonNull(cursor, "cursor is null");
    requireNonNull(range, "range is null");
    if (limit < 1) {
      throw new IllegalArgumentException("limit is not positive: " + limit);
    }
  }
}
