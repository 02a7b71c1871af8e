package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.encoding.TextReader;
import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.QuarantinedRecords.SealedRecord;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Seals records that are kept aside, each under a key of its own. */
final class QuarantineSealing {
  private final Vault vault;
  private final Intake intake;
  private final TimeOrderedIds ids;

  @Inject
  QuarantineSealing(Vault vault, Intake intake, TimeOrderedIds ids) {
    this.vault = requireNonNull(vault, "vault is null");
    this.intake = requireNonNull(intake, "intake is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * @param refusal why it is kept aside
   * @param contacts by whom it is found when a person's data has to go; valid ones
   */
  SealedRecord seal(
      Connection connection,
      RunId run,
      ReceivedRecord record,
      Refusal refusal,
      List<ContactPoint> contacts,
      Instant at) {
    KeySlot slot = vault.newSlot();
    BlindIndex digest = digest(connection, record);
    return new SealedRecord(
        new QuarantineId(ids.next()),
        connection.id(),
        record.stream(),
        run,
        digest,
        refusal.reason().name(),
        refusal.column(),
        RecordCodec.fingerprint(record),
        at,
        slot,
        vault.seal(slot, place(connection.id(), digest), RecordCodec.encode(record)),
        digests(contacts));
  }

  /** Seals it again as it is mended, in its old place under a new key. */
  SealedRecord reseal(
      SealedRecord old,
      ReceivedRecord mended,
      Refusal refusal,
      List<ContactPoint> contacts,
      Instant at) {
    KeySlot slot = vault.newSlot();
    return new SealedRecord(
        old.id(),
        old.connection(),
        old.stream(),
        old.run(),
        old.digest(),
        refusal.reason().name(),
        refusal.column(),
        RecordCodec.fingerprint(mended),
        at,
        slot,
        vault.seal(slot, place(old.connection(), old.digest()), RecordCodec.encode(mended)),
        digests(contacts));
  }

  ReceivedRecord open(SealedRecord record) {
    byte[] bytes =
        vault.open(record.slot(), place(record.connection(), record.digest()), record.sealed());
    return RecordCodec.decode(record.stream(), new TextReader(bytes));
  }

  /** By what a record is known among those that are kept aside. */
  BlindIndex digest(Connection connection, ReceivedRecord record) {
    return record
        .id()
        .map(id -> intake.digest(connection.source().id(), record.stream(), id))
        .orElseGet(() -> content(connection, record));
  }

  private BlindIndex content(Connection connection, ReceivedRecord record) {
    TextWriter out = new TextWriter().uuid(connection.id().value()).text(record.stream().name());
    RecordCodec.writeContent(record, out);
    return vault.index(BlindIndexKind.CONTENT, out.bytes());
  }

  private Set<Contact> digests(List<ContactPoint> contacts) {
    return contacts.stream().map(this::digest).collect(Collectors.toSet());
  }

  private Contact digest(ContactPoint point) {
    BlindIndexKind index =
        switch (point.kind()) {
          case EMAIL -> BlindIndexKind.EMAIL;
          case PHONE -> BlindIndexKind.PHONE;
        };
    byte[] normalised = point.normalised().getBytes(StandardCharsets.UTF_8);
    return new Contact(point.kind(), vault.index(index, normalised));
  }

  /** The digest stays when a record is kept aside once more, whatever its row is called then. */
  private static SealPlace place(ConnectionId connection, BlindIndex digest) {
    ByteBuffer bytes = ByteBuffer.wrap(digest.bytes());
    UUID row = new UUID(bytes.getLong(), bytes.getLong());
    return new SealPlace("quarantined_record", connection.value(), row, "cells", 1);
  }
}
