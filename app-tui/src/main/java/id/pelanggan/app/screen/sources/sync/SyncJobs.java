package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Job;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.SyncError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Syncs that this program works on, whatever screen is open. */
public final class SyncJobs {
  /** Whoever works off schedules goes first. */
  private static final Duration COURTESY = Duration.ofSeconds(3);

  private final Desk desk;
  private final Connections connections;
  private final List<SyncWork> running = new ArrayList<>();
  private Runnable changed = () -> {};

  public SyncJobs(Desk desk, Connections connections) {
    this.desk = requireNonNull(desk, "desk is null");
    this.connections = requireNonNull(connections, "connections is null");
  }

  /** Tells whenever one begins or ends. */
  public void onChange(Runnable action) {
    changed = requireNonNull(action, "action is null");
  }

  /** The one that reads a connection. */
  public Optional<SyncWork> of(String connection) {
    return running.stream().filter(work -> work.connection().equals(connection)).findFirst();
  }

  /** Reads what changed; where a run of it is open, goes on with that. */
  public void start(String connection) {
    if (of(connection).isPresent()) {
      return;
    }
    Phrases phrases = desk.phrases();
    SyncWork work = new SyncWork(connection);
    work.begin(
        desk.jobs()
            .start(
                desk.say("systems.job", Map.of("name", connection)),
                reporter -> run(work, reporter, phrases),
                outcome -> {
                  end(work);
                  outcome.ifPresentOrElse(this::tell, () -> tellStopped(connection));
                },
                failure -> {
                  end(work);
                  fail(connection, failure);
                }));
    running.add(work);
    changed.run();
  }

  /** Empty where it was stopped without an outcome. */
  private Optional<RunReport> run(SyncWork work, Job.Reporter reporter, Phrases phrases) {
    try {
      return Optional.of(
          connections.sync(
              work.connection(), SyncRequest.ofChanges(), new Heard(work, reporter, phrases)));
    } catch (CancellationException e) {
      return Optional.empty();
    } catch (PelangganException e) {
      // What an interruption breaks is no failure.
      if (Thread.currentThread().isInterrupted()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void end(SyncWork work) {
    running.remove(work);
    changed.run();
  }

  private void tell(RunReport report) {
    Map<String, String> details = details(report);
    switch (report.run().state()) {
      case DONE ->
          desk.say(
              report.counts().refused() > 0
                  ? Notice.warning(desk.say("systems.told.held", details))
                  : Notice.done(desk.say("systems.told.done", details)));
      case WAITING -> {
        desk.say(Notice.note("○ " + desk.say("systems.told.waits", details)));
        report.run().resumesAt().ifPresent(at -> goOnAt(report.connection(), at));
      }
      case STOPPED, RUNNING -> tellStopped(report.connection());
      case FAILED -> desk.say(Notice.warning(desk.say("systems.told.failed", details)));
    }
  }

  /** Whether the run still waits then, the house knows. */
  private void goOnAt(String connection, Instant at) {
    Duration wait = Duration.between(desk.now(), at).plus(COURTESY);
    desk.after(
        wait.isNegative() ? COURTESY : wait,
        () ->
            desk.work(
                () -> waits(connection),
                waits -> {
                  if (waits) {
                    start(connection);
                  }
                },
                failure -> {}));
  }

  private boolean waits(String connection) {
    return connections.list().stream()
        .filter(view -> view.connection().name().equals(connection) && view.holder().isEmpty())
        .flatMap(view -> view.latest().stream())
        .anyMatch(report -> report.run().state() == RunState.WAITING);
  }

  private Map<String, String> details(RunReport report) {
    return Map.of(
        "name", report.connection(),
        "counts", new ImportWords(desk.phrases()).counts(report.counts(), true),
        "held", desk.phrases().number(report.counts().refused()),
        "time",
            report
                .run()
                .resumesAt()
                .map(at -> new SyncWords(desk.phrases()).clock(at))
                .orElse("—"));
  }

  private void tellStopped(String connection) {
    desk.say(Notice.warning(desk.say("systems.told.stopped", Map.of("name", connection))));
  }

  /** It stays in the list and at Home; whoever works on something else is not disturbed. */
  private void fail(String connection, PelangganException failure) {
    if (failure.code() == SyncError.SYNC_RUNNING) {
      desk.say(Notice.note(desk.say("systems.told.elsewhere", Map.of("name", connection))));
      return;
    }
    FailureText text = FailureText.of(failure, desk.phrases(), desk.command());
    desk.say(Notice.warning(connection + ": " + text.happened()));
  }

  /** Hands on what is heard, and says in the list of jobs how far it is. */
  private record Heard(SyncWork work, Job.Reporter reporter, Phrases phrases)
      implements SyncProgress.Listener {
    @Override
    public void report(SyncProgress progress) {
      work.report(progress);
      String detail = progress.rate() > 0 ? new ImportWords(phrases).rate(progress.rate()) : "";
      reporter.report(new Job.Progress(progress.done(), progress.expected().orElse(0), detail));
    }

    @Override
    public void note(RunNote note) {
      work.note(note);
    }
  }
}
