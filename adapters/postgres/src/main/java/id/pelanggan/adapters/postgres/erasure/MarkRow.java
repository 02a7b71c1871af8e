package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.port.Tombstones.MarkKind;
import id.pelanggan.domain.vault.BlindIndex;

/** What a tombstone is made of. */
public record MarkRow(byte[] digest, String kind) {
  Mark toMark() {
    return new Mark(MarkKind.valueOf(kind), new BlindIndex(digest));
  }
}
