package id.pelanggan.app.screen.sources.wizard;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Job;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.CountsView;
import id.pelanggan.app.screen.sources.imports.ImportJobs;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.imports.ProgressView;
import id.pelanggan.app.screen.sources.page.Sentences;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.page.Step;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.TryImport.Trial;
import id.pelanggan.domain.failure.PelangganException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What would come of it; nothing is written before the operator has seen that. */
final class TrialStep implements Step {
  private final Desk desk;
  private final Imports imports;
  private final ImportJobs jobs;
  private final Draft draft;
  private final Runnable next;
  private Optional<Job> job = Optional.empty();
  private Optional<ImportPlan> tried = Optional.empty();
  private Optional<Trial> trial = Optional.empty();
  private @Nullable PelangganException failure;

  TrialStep(Desk desk, Imports imports, ImportJobs jobs, Draft draft, Runnable next) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.jobs = requireNonNull(jobs, "jobs is null");
    this.draft = requireNonNull(draft, "draft is null");
    this.next = requireNonNull(next, "next is null");
  }

  @Override
  public String name() {
    return "trial";
  }

  /** Tries it, unless exactly this was tried already. */
  @Override
  public void shown() {
    if (!draft.plan().equals(tried)) {
      start();
    }
  }

  @Override
  public void left() {
    job.filter(Job::isRunning)
        .ifPresent(running -> {
          running.cancel();
          tried = Optional.empty();
        });
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    if (isRunning()) {
      bindings.add(Binding.refused(SourcesCommands.BEGIN, desk.say("sources.refusal.trying")));
      job.ifPresent(running -> bindings.add(Binding.of(SourcesCommands.STOP, running::cancel)));
    } else {
      bindings.add(Binding.of(SourcesCommands.BEGIN, this::begin));
      bindings.add(Binding.of(SourcesCommands.TRY_AGAIN, this::start));
    }
    PelangganException why = failure;
    if (why != null) {
      bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(why)));
    }
    return List.copyOf(bindings);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas panel = canvas.panel(look.say("sources.trial.title"), "", true);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    if (failure != null) {
      Sentences.failureToRetry(inside, look, failure, desk.command());
    } else if (isRunning()) {
      running(inside, look);
    } else if (trial.isPresent()) {
      result(inside, look, trial.get());
    } else {
      Lines.draw(inside, 1, look.say("sources.trial.stopped"), Tone.TEXT);
    }
  }

  private void running(Canvas canvas, Look look) {
    int row = Lines.draw(canvas, 1, look.say("sources.trial.running"), Tone.TEXT);
    job.map(Job::progress)
        .ifPresent(
            progress -> ProgressView.bar(canvas, row + 1, look, progress.done(), progress.total()));
    Lines.draw(canvas, row + 3, look.say("sources.trial.safe"), Tone.FAINT);
  }

  private static void result(Canvas canvas, Look look, Trial trial) {
    int row =
        Lines.draw(
            canvas,
            1,
            look.say(
                "sources.trial.done", Map.of("rows", look.phrases().number(trial.counts().rows()))),
            Tone.STRONG);
    row = CountsView.draw(canvas, row + 1, look, trial.counts(), trial.reasons());
    if (trial.counts().refused() > 0) {
      row = Lines.draw(canvas, row + 1, look.say("sources.trial.held"), Tone.TEXT);
    }
    String closing = trial.counts().isNothingNew() ? "sources.trial.same" : "sources.trial.go";
    Lines.draw(canvas, row + 1, look.say(closing), Tone.TEXT);
  }

  private boolean isRunning() {
    return job.filter(Job::isRunning).isPresent();
  }

  private void start() {
    if (draft.plan().isEmpty()) {
      return;
    }
    ImportPlan plan = draft.plan().get();
    tried = draft.plan();
    trial = Optional.empty();
    failure = null;
    Phrases phrases = desk.phrases();
    String title = phrases.say("sources.job.TRIAL", Map.of("file", ImportWords.name(plan.file())));
    job =
        Optional.of(
            desk.jobs()
                .start(
                    title,
                    reporter ->
                        imports.attempt(
                            plan,
                            progress ->
                                reporter.report(
                                    new Job.Progress(progress.done(), progress.total(), ""))),
                    done -> {
                      if (draft.plan().equals(Optional.of(plan))) {
                        trial = Optional.of(done);
                      }
                    },
                    why -> failure = why));
  }

  private void begin() {
    draft
        .plan()
        .ifPresent(plan -> {
          draft.begin(jobs.bringIn(plan, draft::end));
          next.run();
        });
  }
}
