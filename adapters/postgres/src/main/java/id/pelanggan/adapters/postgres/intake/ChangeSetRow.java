package id.pelanggan.adapters.postgres.intake;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code change_set}. */
public record ChangeSetRow(
    UUID id,
    UUID sourceId,
    String stream,
    String kind,
    String state,
    UUID actor,
    String purpose,
    Instant startedAt,
    @Nullable Instant finishedAt,
    int epoch,
    int pages,
    long rowCount,
    long createdCount,
    long changedCount,
    long sameCount,
    long lateCount,
    long refusedCount,
    long keptOutCount,
    long keySlot,
    byte[] details) {

  static ChangeSetRow of(ChangeSet changeSet) {
    Counts counts = changeSet.counts();
    return new ChangeSetRow(
        changeSet.id().value(),
        changeSet.source().value(),
        changeSet.stream().name(),
        changeSet.kind().name(),
        changeSet.state().name(),
        changeSet.context().actor().value(),
        changeSet.context().purpose().value(),
        changeSet.context().at(),
        changeSet.finishedAt().orElse(null),
        changeSet.epoch(),
        changeSet.pages(),
        counts.rows(),
        counts.created(),
        counts.changed(),
        counts.same(),
        counts.late(),
        counts.refused(),
        counts.keptOut(),
        changeSet.keySlot().number(),
        changeSet.details());
  }

  ChangeSet toChangeSet() {
    return new ChangeSet(
        new ChangeSetId(id),
        new SourceId(sourceId),
        Stream.valueOf(stream),
        ChangeSetKind.valueOf(kind),
        ChangeSetState.valueOf(state),
        new CallContext(new OperatorId(actor), new PurposeCode(purpose), startedAt),
        epoch,
        pages,
        new Counts(
            rowCount, createdCount, changedCount, sameCount, lateCount, refusedCount, keptOutCount),
        new KeySlot(keySlot),
        details,
        Optional.ofNullable(finishedAt));
  }
}
