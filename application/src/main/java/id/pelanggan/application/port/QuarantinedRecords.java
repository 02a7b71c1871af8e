package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records that could not come in, kept aside for repair; sealed, each under a key of its own. */
public interface QuarantinedRecords {

  /** Stores them over those of the same connection, stream and digest. */
  void upsert(List<SealedRecord> records);

  Optional<SealedRecord> find(QuarantineId id);

  /** The newest first; of every connection where none is given. */
  List<SealedRecord> list(Optional<ConnectionId> connection);

  Map<ConnectionId, Long> count();

  void delete(Collection<QuarantineId> ids);

  /** Deletes those that came in after all. */
  void deleteByDigest(ConnectionId connection, Stream stream, Collection<BlindIndex> digests);

  void deleteAll(ConnectionId connection);

  /**
   * @param run that kept it aside last
   * @param digest of what the source calls it, or of its whole content where it has no id
   * @param reason a code
   * @param column the name of the cell at fault; empty where it is the whole record
   * @param fingerprint of its shape
   * @param contacts by which the person in it is found when that person's data has to go
   */
  record SealedRecord(
      QuarantineId id,
      ConnectionId connection,
      Stream stream,
      RunId run,
      BlindIndex digest,
      String reason,
      String column,
      String fingerprint,
      Instant at,
      KeySlot slot,
      byte[] sealed,
      Set<Contact> contacts) {
    public SealedRecord {
      requireNonNull(id, "id is null");
      requireNonNull(connection, "connection is null");
      requireNonNull(stream, "stream is null");
      requireNonNull(run, "run is null");
      requireNonNull(digest, "digest is null");
      requireNonNull(reason, "reason is null");
      requireNonNull(column, "column is null");
      requireNonNull(fingerprint, "fingerprint is null");
      requireNonNull(at, "at is null");
      requireNonNull(slot, "slot is null");
      requireNonNull(sealed, "sealed is null");
      contacts = Set.copyOf(contacts);
    }

    @Override
    public String toString() {
      return "SealedRecord[" + id + ", " + reason + "]";
    }
  }
}
