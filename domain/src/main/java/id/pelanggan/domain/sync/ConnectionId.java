package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.SourceId;
import java.util.UUID;

/** Identifies a connection for ever; it is the id of the source that its records belong to. */
public record ConnectionId(UUID value) {
  public ConnectionId {
    requireNonNull(value, "value is null");
  }

  public SourceId source() {
    return new SourceId(value);
  }
}
