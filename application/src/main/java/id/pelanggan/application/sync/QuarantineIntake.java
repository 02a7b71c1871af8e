package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Delivery;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.GoneRecords;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes in what was kept aside, inside the transaction of its caller. It comes in with a change set
 * of its own: who mended it and when is told so, and the run that had kept it aside goes on saying
 * what it met.
 */
final class QuarantineIntake {
  private static final int EPOCH = 1;

  private final Intake intake;
  private final ChangeSets changeSets;
  private final GoneRecords gone;
  private final ConnectionSealing sealing;
  private final TimeOrderedIds ids;
  private final Clock clock;

  @Inject
  QuarantineIntake(
      Intake intake,
      ChangeSets changeSets,
      GoneRecords gone,
      ConnectionSealing sealing,
      TimeOrderedIds ids,
      Clock clock) {
    this.intake = requireNonNull(intake, "intake is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.gone = requireNonNull(gone, "gone is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** Waits until nothing else comes in, and keeps it so until the transaction ends. */
  void lock() {
    changeSets.lockIntake();
  }

  /**
   * @param documents at least one; of one id the later ones count as newer
   */
  Counts receive(
      CallContext context, Connection connection, Stream stream, List<Document> documents) {
    CallContext now =
        new CallContext(
            context.actor(), context.purpose(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    ChangeSetId changeSet = new ChangeSetId(ids.next());
    KeySlot slot = sealing.newSlot();
    changeSets.insert(begun(changeSet, connection, stream, now, slot));
    Counts counts = new Counts(documents.size(), 0, 0, 0, 0, 0);
    List<Document> left = documents;
    while (!left.isEmpty()) {
      Map<ExternalId, Document> page = new LinkedHashMap<>();
      List<Document> doubles = new ArrayList<>();
      for (Document document : left) {
        if (page.putIfAbsent(document.id(), document) != null) {
          doubles.add(document);
        }
      }
      Delivery delivery =
          new Delivery(
              changeSet, slot, connection.source(), stream, now, List.copyOf(page.values()));
      counts = counts.plus(intake.receive(delivery));
      left = doubles;
    }
    gone.clear(
        stream,
        documents.stream()
            .map(document -> intake.digest(connection.source().id(), stream, document.id()))
            .toList());
    changeSets.addPage(changeSet, EPOCH, 1, counts);
    changeSets.finish(changeSet, EPOCH, ChangeSetState.DONE, now.at());
    return counts;
  }

  private static ChangeSet begun(
      ChangeSetId id, Connection connection, Stream stream, CallContext context, KeySlot slot) {
    return new ChangeSet(
        id,
        connection.source().id(),
        stream,
        ChangeSetKind.SYNC,
        ChangeSetState.RUNNING,
        context,
        EPOCH,
        0,
        Counts.NONE,
        slot,
        new byte[0],
        Optional.empty());
  }
}
