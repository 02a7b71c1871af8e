package id.pelanggan.spi.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * The source does not have it any more. That is not a wish to be erased: the host keeps what it
 * knows, and notes that the source dropped it.
 *
 * @param replacedBy the id of the record that it was merged into; empty where it was not
 */
public record DeletedRecord(
    StreamKind stream, String id, Optional<Instant> changedAt, Optional<String> replacedBy)
    implements SourceRecord {
  public DeletedRecord {
    requireNonNull(stream, "stream is null");
    requireNonNull(id, "id is null");
    requireNonNull(changedAt, "changedAt is null");
    requireNonNull(replacedBy, "replacedBy is null");
  }

  @Override
  public String toString() {
    return "DeletedRecord[" + stream + "]";
  }
}
