package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Takes something out of what sources said of a customer, in every version of it, and derives the
 * golden record again. The keyed hash of each version stays, so that a source that says the same
 * again says nothing new.
 */
public final class Redaction {
  private static final List<Stream> STREAMS =
      List.of(Stream.CUSTOMERS, Stream.ORDERS, Stream.INTERACTIONS, Stream.FEEDBACK);

  private final ChangeSets changeSets;
  private final SourceRecords records;
  private final Profiles profiles;
  private final Sealing sealing;

  @Inject
  Redaction(ChangeSets changeSets, SourceRecords records, Profiles profiles, Sealing sealing) {
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.records = requireNonNull(records, "records is null");
    this.profiles = requireNonNull(profiles, "profiles is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
  }

  /**
   * Says otherwise what was said, in the transaction of the caller; nothing else comes in
   * meanwhile.
   *
   * @param change of a document of a record; the same document where nothing is to change
   * @return how many versions changed
   */
  public int redact(CustomerId customer, BiFunction<UUID, Document, Document> change) {
    changeSets.lockIntake();
    int changed = 0;
    for (Stream stream : STREAMS) {
      List<RecordVersion> versions = new ArrayList<>();
      for (RecordVersion version : records.listVersionsOf(stream, List.of(customer))) {
        Document before = sealing.open(stream, version);
        Document after = change.apply(version.record(), before);
        if (!after.equals(before)) {
          versions.add(version.with(seal(stream, version, after)));
        }
      }
      records.replaceSealed(stream, versions);
      changed += versions.size();
      if (stream == Stream.CUSTOMERS && !versions.isEmpty()) {
        profiles.refresh(List.of(customer));
      }
    }
    return changed;
  }

  /** Hands over every version of what was said. */
  public void read(CustomerId customer, Consumer<Document> documents) {
    for (Stream stream : STREAMS) {
      for (RecordVersion version : records.listVersionsOf(stream, List.of(customer))) {
        documents.accept(sealing.open(stream, version));
      }
    }
  }

  /** Every version of the records that can still be opened. */
  public List<Archive.Opened> open(Stream stream, Collection<UUID> ids) {
    return records.listVersions(stream, ids).parallelStream()
        .map(version -> new Archive.Opened(version, sealing.open(stream, version)))
        .toList();
  }

  /** By what a contact point is found. */
  public Contact digest(ContactPoint point) {
    return sealing.contact(point);
  }

  private byte[] seal(Stream stream, RecordVersion version, Document document) {
    return sealing.seal(
        version.slot(),
        stream,
        version.owner(),
        version.record(),
        version.version(),
        DocumentCodec.encode(document));
  }
}
