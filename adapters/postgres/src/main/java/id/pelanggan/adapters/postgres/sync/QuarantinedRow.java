package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.QuarantinedRecords.SealedRecord;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A row of {@code quarantined_record}. */
public record QuarantinedRow(
    UUID id,
    UUID sourceId,
    String stream,
    UUID runId,
    byte[] digest,
    String reason,
    String field,
    String fingerprint,
    Instant keptAt,
    long keySlot,
    byte[] sealed) {
  SealedRecord toRecord(Set<Contact> contacts) {
    return new SealedRecord(
        new QuarantineId(id),
        new ConnectionId(sourceId),
        Stream.valueOf(stream),
        new RunId(runId),
        new BlindIndex(digest),
        reason,
        field,
        fingerprint,
        keptAt,
        new KeySlot(keySlot),
        sealed,
        contacts);
  }
}
