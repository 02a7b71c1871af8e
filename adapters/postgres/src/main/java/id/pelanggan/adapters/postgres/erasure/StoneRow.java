package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.port.Tombstones.MarkKind;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.util.UUID;

/** A whole tombstone. */
public record StoneRow(
    byte[] digest, String kind, UUID erasureId, Instant raisedAt, boolean standing) {
  Mark toMark() {
    return new Mark(MarkKind.valueOf(kind), new BlindIndex(digest));
  }
}
