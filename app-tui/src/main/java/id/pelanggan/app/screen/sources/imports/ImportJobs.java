package id.pelanggan.app.screen.sources.imports;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Job;
import id.pelanggan.app.controller.Notice;
import id.pelanggan.app.controller.Undo;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Imports that come in, go on or are taken back, whatever screen is open. */
public final class ImportJobs {
  private final Desk desk;
  private final Imports imports;
  private final List<Running> running = new ArrayList<>();
  private Runnable changed = () -> {};

  public ImportJobs(Desk desk, Imports imports) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
  }

  /** Tells whenever one begins or ends. */
  public void onChange(Runnable action) {
    changed = requireNonNull(action, "action is null");
  }

  /** Those that go on. */
  public List<Running> running() {
    return List.copyOf(running);
  }

  /** The one that works on an import. */
  public Optional<Running> of(ImportReport report) {
    return running.stream().filter(one -> one.isOf(report)).findFirst();
  }

  /**
   * @param ended hears what became of it; nothing where it failed
   */
  public Running bringIn(ImportPlan plan, Consumer<ImportReport> ended) {
    return start(
        new Target(
            Running.Kind.IMPORT,
            Optional.empty(),
            plan.file(),
            plan.mapping().stream(),
            plan.mapping().source()),
        listener -> imports.bringIn(plan, listener),
        ended,
        desk::fail);
  }

  /**
   * @param failed hears why it cannot go on
   */
  public Running resume(
      ImportReport report, Optional<Path> moved, Consumer<PelangganException> failed) {
    ChangeSetId id = report.changeSet().id();
    return start(
        Target.of(Running.Kind.IMPORT, report, moved.orElse(report.file())),
        listener -> imports.resume(id, moved, listener),
        outcome -> {},
        failed);
  }

  public Running undo(ImportReport report) {
    ChangeSetId id = report.changeSet().id();
    return start(
        Target.of(Running.Kind.UNDO, report, report.file()),
        listener -> imports.undo(id, listener),
        outcome -> {},
        desk::fail);
  }

  private Running start(
      Target target, Work work, Consumer<ImportReport> ended, Consumer<PelangganException> failed) {
    Phrases phrases = desk.phrases();
    AtomicReference<Optional<ImportProgress>> latest = new AtomicReference<>(Optional.empty());
    AtomicReference<Optional<Running>> self = new AtomicReference<>(Optional.empty());
    Job job =
        desk.jobs()
            .start(
                title(target, phrases),
                reporter ->
                    run(
                        work,
                        progress -> {
                          latest.set(Optional.of(progress));
                          reporter.report(progress(progress, phrases));
                        }),
                outcome -> {
                  end(self.get());
                  outcome.ifPresentOrElse(
                      report -> {
                        tell(target.kind, report);
                        ended.accept(report);
                      },
                      () -> tellStopped(target));
                },
                failure -> {
                  end(self.get());
                  failed.accept(failure);
                });
    Running one =
        new Running(job, target.kind, target.id, target.file, target.stream, target.source, latest);
    self.set(Optional.of(one));
    running.add(one);
    changed.run();
    return one;
  }

  /** Empty where it was stopped without an outcome. */
  private static Optional<ImportReport> run(Work work, ImportProgress.Listener listener) {
    try {
      return Optional.of(work.run(listener));
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

  private void end(Optional<Running> one) {
    one.ifPresent(running::remove);
    changed.run();
  }

  private static String title(Target target, Phrases phrases) {
    return phrases.say(
        "sources.job." + target.kind,
        Map.of("stream", phrases.word(target.stream), "file", ImportWords.name(target.file)));
  }

  private static Job.Progress progress(ImportProgress progress, Phrases phrases) {
    String detail = progress.rate() > 0 ? new ImportWords(phrases).rate(progress.rate()) : "";
    return new Job.Progress(progress.done(), progress.total(), detail);
  }

  private void tell(Running.Kind kind, ImportReport report) {
    Counts counts = report.changeSet().counts();
    Map<String, String> details = details(report);
    if (kind == Running.Kind.UNDO) {
      desk.say(Notice.done(desk.say("sources.told.undone", details)));
    } else if (report.changeSet().state() == ChangeSetState.STOPPED) {
      desk.say(Notice.warning(desk.say("sources.told.stopped", details)));
    } else if (counts.isNothingNew()) {
      desk.say(Notice.done(desk.say("sources.told.same", details)));
    } else {
      String key = counts.refused() > 0 ? "sources.told.held" : "sources.told.done";
      desk.done(
          desk.say(key, details),
          new Undo(desk.say("sources.undo.title"), () -> UndoQuestion.ask(desk, this, report)));
    }
  }

  private void tellStopped(Target target) {
    desk.say(
        Notice.warning(
            desk.say(
                "sources.told.cut." + target.kind, Map.of("file", ImportWords.name(target.file)))));
  }

  private Map<String, String> details(ImportReport report) {
    Counts counts = report.changeSet().counts();
    return Map.of(
        "file", ImportWords.name(report.file()),
        "rows", desk.phrases().number(counts.rows()),
        "total", desk.phrases().number(report.rows()),
        "counts", new ImportWords(desk.phrases()).counts(counts, true),
        "held", desk.phrases().number(counts.refused()));
  }

  /** What is being worked on. */
  private record Target(
      Running.Kind kind, Optional<ChangeSetId> id, Path file, Stream stream, String source) {
    static Target of(Running.Kind kind, ImportReport report, Path file) {
      return new Target(
          kind,
          Optional.of(report.changeSet().id()),
          file,
          report.changeSet().stream(),
          report.source().name());
    }
  }

  /** The work itself, which says how far it is. */
  @FunctionalInterface
  private interface Work {
    ImportReport run(ImportProgress.Listener listener);
  }
}
