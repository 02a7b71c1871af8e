package id.pelanggan.application.port;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.util.UUID;

/**
 * Which record a document of a source is, and which of its versions is believed.
 *
 * @param digest of source, stream and external id
 * @param owner the customer it belongs to; the record itself where it is nobody's
 * @param version the one believed now, from 1; 0 where others only mention the document
 * @param versions the greatest number a version of it ever had
 * @param content of the version believed; of no meaning where there is none
 * @param observedAt of the version believed
 */
public record Identity(
    BlindIndex digest,
    UUID record,
    UUID owner,
    SourceId source,
    int version,
    int versions,
    BlindIndex content,
    Instant observedAt) {
  public Identity {
    requireNonNull(digest, "digest is null");
    requireNonNull(record, "record is null");
    requireNonNull(owner, "owner is null");
    requireNonNull(source, "source is null");
    requireNonNull(content, "content is null");
    requireNonNull(observedAt, "observedAt is null");
    if (version < 0 || version > versions) {
      throw new IllegalArgumentException("version is not in 0.." + versions + ": " + version);
    }
  }

  /** The same record with another version believed. */
  public Identity believing(RecordVersion chosen) {
    return new Identity(
        digest,
        record,
        chosen.owner(),
        source,
        chosen.version(),
        Math.max(versions, chosen.version()),
        chosen.content(),
        chosen.observedAt());
  }

  /** The same record, of which nothing is believed. */
  public Identity believingNothing() {
    return new Identity(digest, record, owner, source, 0, versions, content, observedAt);
  }

  /** The same record with one more version, which is not believed. */
  public Identity keeping(RecordVersion kept) {
    return new Identity(
        digest,
        record,
        owner,
        source,
        version,
        Math.max(versions, kept.version()),
        content,
        observedAt);
  }
}
