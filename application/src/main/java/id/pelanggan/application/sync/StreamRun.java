package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.ConnectorSession.StreamType;
import id.pelanggan.application.port.GoneRecords;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.sync.SyncProgress.Stage;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

/** Reads one stream of a run to its end, batch by batch. */
final class StreamRun {
  /** How often a waiting process looks whether there is something to tell. */
  private static final Duration GLANCE = Duration.ofMillis(500);

  /** So many records of a batch may be kept aside, however small the batch is. */
  private static final int FEW = 5;

  /** One in so many records of a batch may be kept aside. */
  private static final int REFUSED_IN = 20;

  /** One in so many records of a source may vanish at once. */
  private static final int GONE_IN = 10;

  private final BatchStore store;
  private final Transactions transactions;
  private final Connections connections;
  private final SyncRuns runs;
  private final ChangeSets changeSets;
  private final GoneRecords gone;
  private final Intake intake;
  private final ConnectionSealing sealing;
  private final RecordReaders readers;
  private final TimeOrderedIds ids;
  private final Clock clock;
  private final SyncPace pace;

  @Inject
  StreamRun(
      BatchStore store,
      Transactions transactions,
      Connections connections,
      SyncRuns runs,
      ChangeSets changeSets,
      GoneRecords gone,
      Intake intake,
      ConnectionSealing sealing,
      RecordReaders readers,
      TimeOrderedIds ids,
      Clock clock,
      SyncPace pace) {
    this.store = requireNonNull(store, "store is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.gone = requireNonNull(gone, "gone is null");
    this.intake = requireNonNull(intake, "intake is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.readers = requireNonNull(readers, "readers is null");
    this.ids = requireNonNull(ids, "ids is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.pace = requireNonNull(pace, "pace is null");
  }

  /**
   * @param before how far an earlier process came with it; empty where none began
   * @return false where somebody asked to stop; what is stored stays
   */
  boolean run(
      SyncJob job,
      ConnectorSession session,
      StreamType type,
      Optional<RunStream> before,
      SyncNotes notes,
      Progress progress) {
    Work work = new Work(job, type, notes, progress);
    return work.run(session, before.orElseGet(work::begin));
  }

  /** The work on one stream. */
  private final class Work {
    private final SyncJob job;
    private final Stream stream;
    private final boolean complete;
    private final boolean ofRun;
    private final SyncNotes notes;
    private final Progress progress;
    private long signed = System.nanoTime();

    Work(SyncJob job, StreamType type, SyncNotes notes, Progress progress) {
      this.job = job;
      this.stream = type.stream();
      this.complete = type.complete() || job.request().scope() instanceof Scope.Everything;
      this.ofRun = !job.isRegular() || type.complete();
      this.notes = notes;
      this.progress = progress;
    }

    RunStream begin() {
      KeySlot slot = sealing.newSlot();
      ChangeSetId id = new ChangeSetId(ids.next());
      RunStream begun = new RunStream(stream, id, Counts.NONE, 0, OptionalLong.empty(), 0, false);
      notes.add(RunNote.Kind.STREAM_BEGAN, Map.of("stream", stream.name()));
      transactions.inTransaction(() -> {
        store.requireLease(job);
        changeSets.insert(changeSet(id, slot));
        runs.insertStream(job.run().id(), begun);
        notes.keep();
        return id;
      });
      return begun;
    }

    boolean run(ConnectorSession session, RunStream before) {
      StreamPlan plan =
          new StreamPlan(
              stream,
              changeSets.find(before.changeSet()).orElseThrow(),
              complete,
              ofRun,
              connections.listFields(job.connection().id(), stream));
      RunStream current = before;
      BatchReader reader =
          new BatchReader(
              job.connection(),
              session,
              stream,
              job.request().scope(),
              readers.open(job.connection()),
              intake,
              cursor());
      progress.begin(current);
      progress.reach(Stage.FETCHING);
      try (BatchesAhead batches = new BatchesAhead(reader::next, GLANCE, this::glance)) {
        Optional<Batch> batch = next(batches);
        while (batch.isPresent()) {
          progress.reach(Stage.TIDYING);
          requireFewRefused(batch.get());
          current = store.store(job, plan, current, batch.get(), now(), notes, progress::reach);
          progress.stored(current);
          signed = System.nanoTime();
          if (runs.isStopAsked(job.run().id())) {
            return false;
          }
          progress.reach(Stage.FETCHING);
          batch = next(batches);
        }
      }
      finish(current);
      return true;
    }

    private Optional<Batch> next(BatchesAhead batches) {
      Optional<Batch> batch = batches.next();
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted between two batches");
      }
      return batch;
    }

    private void glance() {
      notes.tell();
      if (runs.isStopAsked(job.run().id())) {
        throw new CancellationException("somebody asked to stop");
      }
      if (System.nanoTime() - signed > pace.sign().toNanos()) {
        transactions.inTransaction(() -> {
          store.requireLease(job);
          notes.keep();
          return signed;
        });
        signed = System.nanoTime();
      }
    }

    private Optional<String> cursor() {
      Optional<byte[]> sealed =
          ofRun
              ? runs.findCursor(job.run().id(), stream)
              : connections.findCursor(job.connection().id(), stream);
      return sealed.map(bytes -> sealing.openCursor(job.connection(), stream, bytes));
    }

    private void requireFewRefused(Batch batch) {
      int refused = batch.refused().size();
      if (job.request().keepsGoing()
          || refused <= FEW
          || (long) refused * REFUSED_IN <= batch.read()) {
        return;
      }
      throw new PelangganException(
          SyncError.TOO_MANY_QUARANTINED,
          Map.of(
              "stream", stream.name(),
              "refused", String.valueOf(refused),
              "records", String.valueOf(batch.read()),
              "reason", batch.refused().getFirst().refusal().reason().name()));
    }

    private void finish(RunStream last) {
      CallContext context = now();
      transactions.inTransaction(() -> {
        store.requireLease(job);
        long vanished = complete ? compare(context) : 0;
        runs.updateStream(job.run().id(), stream, last.expected(), last.gone() + vanished, true);
        changeSets.finish(last.changeSet(), StreamPlan.EPOCH, ChangeSetState.DONE, context.at());
        notes.add(
            RunNote.Kind.STREAM_DONE,
            Map.of("stream", stream.name(), "records", String.valueOf(last.counts().rows())));
        notes.keep();
        return vanished;
      });
    }

    /** What a complete reading did not see is gone, unless it is so much that somebody must ask. */
    private long compare(CallContext context) {
      progress.reach(Stage.COMPARING);
      long known = gone.countPresent(stream, job.connection().id().source());
      long unseen = gone.countUnseen(stream, job.connection().id().source(), job.run().id());
      if (unseen * GONE_IN > known && !job.request().acceptsGone()) {
        throw new PelangganException(
            SyncError.TOO_MANY_GONE,
            Map.of(
                "stream", stream.name(),
                "gone", String.valueOf(unseen),
                "known", String.valueOf(known)));
      }
      if (unseen == 0) {
        return 0;
      }
      notes.add(
          RunNote.Kind.RECORDS_GONE,
          Map.of("stream", stream.name(), "records", String.valueOf(unseen)));
      return gone.markUnseen(stream, job.connection().id().source(), job.run().id(), context.at());
    }

    private ChangeSet changeSet(ChangeSetId id, KeySlot slot) {
      return new ChangeSet(
          id,
          job.connection().id().source(),
          stream,
          ChangeSetKind.SYNC,
          ChangeSetState.RUNNING,
          now(),
          StreamPlan.EPOCH,
          0,
          Counts.NONE,
          slot,
          new byte[0],
          Optional.empty());
    }

    private CallContext now() {
      return new CallContext(
          job.context().actor(),
          job.context().purpose(),
          clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
  }
}
