package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.QuarantineId;
import java.time.Instant;

/**
 * A record that is kept aside, without what it says.
 *
 * @param connection its name
 */
public record QuarantineEntry(
    QuarantineId id,
    String connection,
    Stream stream,
    RefusalReason reason,
    String column,
    Instant at) {
  public QuarantineEntry {
    requireNonNull(id, "id is null");
    requireNonNull(connection, "connection is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(reason, "reason is null");
    requireNonNull(column, "column is null");
    requireNonNull(at, "at is null");
  }
}
