package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.intake.Delivery;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.GoneRecords;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Stores one batch with everything that comes of it, or nothing of it: documents, what is kept
 * aside, what the source dropped, where to go on, notes and audit. Only the holder of the lease
 * gets this far, because the connection is locked first and its epoch compared.
 */
final class BatchStore {
  private final Transactions transactions;
  private final Connections connections;
  private final SyncRuns runs;
  private final ChangeSets changeSets;
  private final Intake intake;
  private final QuarantinedRecords quarantine;
  private final QuarantineSealing quarantineSealing;
  private final ConnectionSealing connectionSealing;
  private final GoneRecords gone;
  private final Replacements replacements;
  private final Audit audit;
  private final SyncPace pace;

  @Inject
  BatchStore(
      Transactions transactions,
      Connections connections,
      SyncRuns runs,
      ChangeSets changeSets,
      Intake intake,
      QuarantinedRecords quarantine,
      QuarantineSealing quarantineSealing,
      ConnectionSealing connectionSealing,
      GoneRecords gone,
      Replacements replacements,
      Audit audit,
      SyncPace pace) {
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.intake = requireNonNull(intake, "intake is null");
    this.quarantine = requireNonNull(quarantine, "quarantine is null");
    this.quarantineSealing = requireNonNull(quarantineSealing, "quarantineSealing is null");
    this.connectionSealing = requireNonNull(connectionSealing, "connectionSealing is null");
    this.gone = requireNonNull(gone, "gone is null");
    this.replacements = requireNonNull(replacements, "replacements is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.pace = requireNonNull(pace, "pace is null");
  }

  /**
   * @param context dated when it is stored, so that what comes later counts as newer
   * @param reached hears of each step
   * @return how far the stream is then
   * @throws PelangganException {@link SyncError#SYNC_TAKEN_OVER} where another process has the
   *     connection by now; nothing is stored
   */
  RunStream store(
      SyncJob job,
      StreamPlan plan,
      RunStream before,
      Batch batch,
      CallContext context,
      SyncNotes notes,
      Steps reached) {
    return transactions.inPageTransaction(() -> {
      requireLease(job);
      reached.reach(SyncProgress.Stage.MATCHING);
      Counts received = intake.receive(delivery(job, plan, batch, context), batch.arrivals());
      reached.reach(SyncProgress.Stage.WRITING);
      Counts counts = received.plus(new Counts(batch.read(), 0, 0, 0, 0, batch.refused().size()));
      keepAside(job, plan, batch, context);
      long dropped = drop(job, plan, batch, context);
      saveCursor(job, plan, batch);
      noteFields(job.connection(), plan, batch, notes);
      RunStream after = after(before, batch, counts, dropped);
      if (!changeSets.addPage(before.changeSet(), StreamPlan.EPOCH, after.pages(), counts)) {
        throw takenOver(job.connection());
      }
      runs.updateStream(job.run().id(), plan.stream(), after.expected(), after.gone(), false);
      note(plan, batch, after, notes);
      notes.keep();
      audit.note(
          context, AuditAction.PAGE_STORED, before.changeSet().value(), batch.documents().size());
      return after;
    });
  }

  /** Locks the connection for this transaction, where it is still this process's turn. */
  void requireLease(SyncJob job) {
    if (!connections.renew(job.connection().id(), job.epoch(), pace.lease())) {
      throw takenOver(job.connection());
    }
  }

  private static Delivery delivery(SyncJob job, StreamPlan plan, Batch batch, CallContext context) {
    ChangeSet changeSet = plan.changeSet();
    return new Delivery(
        changeSet.id(),
        changeSet.keySlot(),
        job.connection().source(),
        plan.stream(),
        context,
        batch.documents());
  }

  private void keepAside(SyncJob job, StreamPlan plan, Batch batch, CallContext context) {
    if (!batch.refused().isEmpty()) {
      quarantine.upsert(
          batch.refused().stream()
              .map(refused ->
                  quarantineSealing.seal(
                      job.connection(),
                      job.run().id(),
                      refused.record(),
                      refused.refusal(),
                      refused.contacts(),
                      context.at()))
              .toList());
    }
    quarantine.deleteByDigest(job.connection().id(), plan.stream(), accepted(batch));
  }

  private long drop(SyncJob job, StreamPlan plan, Batch batch, CallContext context) {
    List<BlindIndex> accepted = accepted(batch);
    gone.clear(plan.stream(), accepted);
    List<BlindIndex> dropped =
        batch.dropped().stream()
            .map(
                record -> intake.digest(job.connection().id().source(), plan.stream(), record.id()))
            .toList();
    long marked = dropped.isEmpty() ? 0 : gone.mark(plan.stream(), dropped, context.at());
    replacements.note(job.connection(), plan.changeSet().id(), batch.dropped(), context.at());
    if (plan.isComplete()) {
      runs.addSeen(job.run().id(), plan.stream(), seen(job, plan, batch));
    }
    return marked;
  }

  /** All that the source has, whether or not it could come in. */
  private Set<BlindIndex> seen(SyncJob job, StreamPlan plan, Batch batch) {
    Set<BlindIndex> digests = HashSet.newHashSet(batch.arrivals().size());
    batch.arrivals().forEach(arrival -> digests.add(arrival.digest()));
    for (RefusedRecord refused : batch.refused()) {
      refused
          .record()
          .id()
          .map(id -> intake.digest(job.connection().id().source(), plan.stream(), id))
          .ifPresent(digests::add);
    }
    return digests;
  }

  private void saveCursor(SyncJob job, StreamPlan plan, Batch batch) {
    byte[] sealed = connectionSealing.sealCursor(job.connection(), plan.stream(), batch.cursor());
    if (plan.isOfRun()) {
      runs.saveCursor(job.run().id(), plan.stream(), sealed);
    } else {
      connections.saveCursor(job.connection().id(), plan.stream(), sealed);
    }
  }

  /** The first batch of a connection says what is usual; what comes up later is told. */
  private void noteFields(Connection connection, StreamPlan plan, Batch batch, SyncNotes notes) {
    Set<String> added = new TreeSet<>(batch.extras());
    added.removeAll(plan.fields());
    if (!added.isEmpty()) {
      connections.addFields(connection.id(), plan.stream(), new ArrayList<>(added));
      if (!plan.fields().isEmpty()) {
        added.forEach(field ->
            notes.add(
                RunNote.Kind.FIELD_APPEARED,
                Map.of("stream", plan.stream().name(), "field", field)));
      }
      plan.learn(added);
    }
  }

  private static RunStream after(RunStream before, Batch batch, Counts counts, long dropped) {
    return new RunStream(
        before.stream(),
        before.changeSet(),
        before.counts().plus(counts),
        before.pages() + 1,
        batch.expected().isPresent() ? batch.expected() : before.expected(),
        before.gone() + dropped,
        false);
  }

  private static void note(StreamPlan plan, Batch batch, RunStream after, SyncNotes notes) {
    String stream = plan.stream().name();
    if (!batch.refused().isEmpty()) {
      notes.add(
          RunNote.Kind.RECORDS_QUARANTINED,
          Map.of("stream", stream, "records", String.valueOf(batch.refused().size())));
    }
    notes.add(
        RunNote.Kind.PAGE_STORED,
        Map.of(
            "stream", stream,
            "page", String.valueOf(after.pages()),
            "records", String.valueOf(batch.read())));
  }

  private static List<BlindIndex> accepted(Batch batch) {
    return batch.accepted().stream().map(place -> batch.arrivals().get(place).digest()).toList();
  }

  static PelangganException takenOver(Connection connection) {
    return new PelangganException(
        SyncError.SYNC_TAKEN_OVER, Map.of("connection", connection.name()));
  }

  /** Hears how far a batch is. */
  @FunctionalInterface
  interface Steps {
    void reach(SyncProgress.Stage stage);
  }
}
