package id.pelanggan.adapters.postgres.record;

import id.pelanggan.application.port.Identity;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.util.UUID;

/** A row of an identity table. */
public record IdentityRow(
    byte[] digest,
    UUID recordId,
    UUID owner,
    UUID sourceId,
    int version,
    int versions,
    byte[] content,
    Instant observedAt) {
  Identity toIdentity() {
    return new Identity(
        new BlindIndex(digest),
        recordId,
        owner,
        new SourceId(sourceId),
        version,
        versions,
        new BlindIndex(content),
        observedAt);
  }
}
