package id.pelanggan.application.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What operators say by hand: a source like any other, and the most trusted one. */
public final class ManualChanges {
  private static final String NAME = "Operators";

  private final Intake intake;
  private final ChangeSets changeSets;
  private final SourceRecords records;
  private final Sources sources;
  private final Sealing sealing;
  private final TimeOrderedIds ids;

  @Inject
  ManualChanges(
      Intake intake,
      ChangeSets changeSets,
      SourceRecords records,
      Sources sources,
      Sealing sealing,
      TimeOrderedIds ids) {
    this.intake = requireNonNull(intake, "intake is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.records = requireNonNull(records, "records is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /** Waits until nothing else comes in, and keeps it so until the transaction ends. */
  public void lock() {
    changeSets.lockIntake();
  }

  /**
   * Takes in one document by hand, in the transaction of the caller.
   *
   * @return whose it is, what it is called, and with which change it came in
   */
  public Received receive(CallContext context, Document document) {
    Source source = source(context);
    ChangeSetId changeSet = new ChangeSetId(ids.next());
    KeySlot slot = sealing.newSlot();
    changeSets.insert(
        new ChangeSet(
            changeSet,
            source.id(),
            document.stream(),
            ChangeSetKind.MANUAL,
            ChangeSetState.RUNNING,
            context,
            1,
            0,
            Counts.NONE,
            slot,
            new byte[0],
            Optional.empty()));
    Counts counts =
        intake.receive(
            new Delivery(changeSet, slot, source, document.stream(), context, List.of(document)));
    changeSets.addPage(changeSet, 1, 1, counts);
    changeSets.finish(changeSet, 1, ChangeSetState.DONE, context.at());
    return new Received(
        changeSet, find(source.id(), document.stream(), document.id()).orElseThrow());
  }

  /** What operators said before under that id; empty where nothing. */
  public Optional<Document> findDocument(CallContext context, Stream stream, ExternalId id) {
    return find(source(context).id(), stream, id)
        .filter(identity -> identity.version() > 0)
        .map(identity -> sealing.open(stream, believed(stream, identity)));
  }

  private Source source(CallContext context) {
    return sources.insertIfAbsent(
        new Source(
            new SourceId(ids.next()),
            NAME,
            StartingPurposes.SALES_AND_SERVICE,
            Source.TRUST_OF_OPERATORS,
            false),
        context);
  }

  private Optional<Identity> find(SourceId source, Stream stream, ExternalId id) {
    return records.listIdentities(stream, List.of(sealing.digest(source, stream, id))).stream()
        .findFirst();
  }

  private RecordVersion believed(Stream stream, Identity identity) {
    List<UUID> record = List.of(identity.record());
    return records.listVersions(stream, record).stream()
        .filter(version -> version.version() == identity.version())
        .findFirst()
        .orElseThrow();
  }

  /** What became of a document by hand. */
  public record Received(ChangeSetId changeSet, Identity identity) {}
}
