package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.UUID;

/** A version of what a source said of a customer. */
public record SaidRow(
    UUID customerId,
    UUID recordId,
    int version,
    UUID sourceId,
    UUID changeSetId,
    Instant observedAt,
    byte[] content,
    long keySlot,
    byte[] sealed) {
  RecordVersion toVersion() {
    return new RecordVersion(
        customerId,
        recordId,
        version,
        new SourceId(sourceId),
        new ChangeSetId(changeSetId),
        observedAt,
        new BlindIndex(content),
        new KeySlot(keySlot),
        sealed);
  }
}
