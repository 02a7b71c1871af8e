package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * One version of what a source said in a document, sealed.
 *
 * @param owner the customer of whom it was said; the record itself where it is nobody's
 * @param version from 1
 * @param changeSet with which it came in
 * @param observedAt when the source changed the document, or when it came in
 * @param content keyed hash of the whole document
 */
public record RecordVersion(
    UUID owner,
    UUID record,
    int version,
    SourceId source,
    ChangeSetId changeSet,
    Instant observedAt,
    BlindIndex content,
    KeySlot slot,
    byte[] sealed) {
  /** The last in this order is the one to believe: the latest, and of those the last to come in. */
  public static final Comparator<RecordVersion> BELIEVED_LAST =
      Comparator.comparing(RecordVersion::observedAt).thenComparing(RecordVersion::version);

  public RecordVersion {
    requireNonNull(owner, "owner is null");
    requireNonNull(record, "record is null");
    requireNonNull(source, "source is null");
    requireNonNull(changeSet, "changeSet is null");
    requireNonNull(observedAt, "observedAt is null");
    requireNonNull(content, "content is null");
    requireNonNull(slot, "slot is null");
    requireNonNull(sealed, "sealed is null");
  }

  /** The same version with its text in sealed form. */
  public RecordVersion with(byte[] text) {
    return new RecordVersion(
        owner, record, version, source, changeSet, observedAt, content, slot, text);
  }
}
