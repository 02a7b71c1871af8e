package id.pelanggan.application.importing;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.importing.ImportProgress.Listener;
import id.pelanggan.application.importing.ImportProgress.Stage;
import id.pelanggan.application.intake.Arrival;
import id.pelanggan.application.intake.Delivery;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.Spreadsheets;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.progress.Speed;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.source.Source;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Stores the pages of a file one after another, from the first that is not stored yet. */
final class ImportRun {
  private final Intake intake;
  private final ChangeSets changeSets;
  private final RefusedRows refusedRows;
  private final Transactions transactions;
  private final OpenFile files;
  private final ImportSealing sealing;
  private final Audit audit;
  private final Clock clock;

  @Inject
  ImportRun(
      Intake intake,
      ChangeSets changeSets,
      RefusedRows refusedRows,
      Transactions transactions,
      OpenFile files,
      ImportSealing sealing,
      Audit audit,
      Clock clock) {
    this.intake = requireNonNull(intake, "intake is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.refusedRows = requireNonNull(refusedRows, "refusedRows is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.files = requireNonNull(files, "files is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Works until the file is stored, or until its thread is interrupted.
   *
   * @return the change set as it is then: done, or stopped and to be resumed
   * @throws PelangganException where it cannot go on; what is stored stays, and it can be resumed
   */
  ChangeSet run(Job job, Listener listener) {
    try {
      if (!store(job, listener)) {
        return finish(job, ChangeSetState.STOPPED);
      }
      return finish(job, ChangeSetState.DONE);
    } catch (CancellationException e) {
      return finish(job, ChangeSetState.STOPPED);
    } catch (RuntimeException e) {
      if (Thread.currentThread().isInterrupted()) {
        return finish(job, ChangeSetState.STOPPED);
      }
      stopAfter(e, job);
      throw e;
    }
  }

  /** Returns false where it was interrupted. */
  private boolean store(Job job, Listener listener) {
    ImportDetails details = job.details();
    Counts counts = job.changeSet().counts();
    Speed speed = new Speed(counts.rows());
    try (Spreadsheets.Reader file = files.open(details.file(), details.dialect());
        PagesAhead pages =
            new PagesAhead(
                new Pager(
                    file,
                    files.rows(details.mapping(), details.columns()),
                    job.reading(),
                    details.file()),
                page -> prepare(job, page))) {
      Optional<Page.Prepared> page = pages.next();
      while (page.isPresent()) {
        if (Thread.currentThread().isInterrupted()) {
          return false;
        }
        if (page.get().page().number() > job.changeSet().pages()) {
          counts = counts.plus(store(job, page.get()));
          listener.report(progress(counts, details.rows(), speed));
        }
        page = pages.next();
      }
      OpenFile.requireSame(details.file(), details.mark(), file.mark());
    }
    return true;
  }

  /** What an earlier run has stored needs no preparation. */
  private List<Arrival> prepare(Job job, Page page) {
    return page.number() > job.changeSet().pages()
        ? intake.prepare(job.source().id(), page.documents())
        : List.of();
  }

  /** A page with everything that comes of it, or nothing of it. */
  private Counts store(Job job, Page.Prepared prepared) {
    Page page = prepared.page();
    CallContext context = at(job.context());
    ChangeSet changeSet = job.changeSet();
    return transactions.inPageTransaction(() -> {
      Counts received =
          intake.receive(
              new Delivery(
                  changeSet.id(),
                  changeSet.keySlot(),
                  job.source(),
                  changeSet.stream(),
                  context,
                  page.documents()),
              prepared.arrivals());
      Counts counts = received.plus(new Counts(page.rows(), 0, 0, 0, 0, page.refused().size()));
      refusedRows.insert(
          changeSet.id(),
          page.refused().stream().map(row -> sealing.seal(changeSet.id(), row)).toList());
      if (!changeSets.addPage(changeSet.id(), changeSet.epoch(), page.number(), counts)) {
        throw takenOver(changeSet);
      }
      audit.note(context, AuditAction.PAGE_STORED, changeSet.id().value(), page.documents().size());
      return counts;
    });
  }

  /** An interrupted thread reaches no database; the interruption is kept for the caller. */
  private ChangeSet finish(Job job, ChangeSetState state) {
    boolean interrupted = Thread.interrupted();
    try {
      ChangeSet changeSet = job.changeSet();
      CallContext context = at(job.context());
      return transactions.inTransaction(() -> {
        if (!changeSets.finish(changeSet.id(), changeSet.epoch(), state, context.at())) {
          throw takenOver(changeSet);
        }
        ChangeSet finished = changeSets.find(changeSet.id()).orElseThrow();
        if (state == ChangeSetState.DONE) {
          audit.note(
              context,
              AuditAction.IMPORT_FINISHED,
              changeSet.id().value(),
              Math.toIntExact(Math.min(finished.counts().rows(), Integer.MAX_VALUE)));
        }
        return finished;
      });
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Where even that cannot be noted, the import counts as running and can be resumed as well. */
  private void stopAfter(RuntimeException failure, Job job) {
    try {
      finish(job, ChangeSetState.STOPPED);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** Each page is dated when it is stored, so that what comes later counts as newer. */
  private CallContext at(CallContext context) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new CallContext(context.actor(), context.purpose(), now);
  }

  private static ImportProgress progress(Counts counts, long total, Speed speed) {
    return new ImportProgress(
        Stage.STORING,
        counts.rows(),
        total,
        counts,
        speed.rate(counts.rows()),
        speed.secondsLeft(counts.rows(), total));
  }

  private static PelangganException takenOver(ChangeSet changeSet) {
    return new PelangganException(
        IntakeError.IMPORT_TAKEN_OVER, Map.of("import", changeSet.id().value().toString()));
  }

  /** One import that this process works on. */
  record Job(
      ChangeSet changeSet,
      Source source,
      ImportDetails details,
      FirstReading reading,
      CallContext context) {}
}
