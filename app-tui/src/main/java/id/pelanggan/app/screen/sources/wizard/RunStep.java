package id.pelanggan.app.screen.sources.wizard;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Job;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.CountsView;
import id.pelanggan.app.screen.sources.imports.ProgressView;
import id.pelanggan.app.screen.sources.imports.Running;
import id.pelanggan.app.screen.sources.page.Sentences;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.page.Step;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.domain.intake.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The import itself. It goes on when it is not looked at. */
final class RunStep implements Step {
  private final Desk desk;
  private final Draft draft;
  private final Consumer<ImportReport> held;
  private final Runnable close;

  /**
   * @param held shows the rows of an import that are kept aside
   */
  RunStep(Desk desk, Draft draft, Consumer<ImportReport> held, Runnable close) {
    this.desk = requireNonNull(desk, "desk is null");
    this.held = requireNonNull(held, "held is null");
    this.draft = requireNonNull(draft, "draft is null");
    this.close = requireNonNull(close, "close is null");
  }

  @Override
  public String name() {
    return "run";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    bindings.add(Binding.of(SourcesCommands.FINISH, close));
    draft
        .running()
        .map(Running::job)
        .filter(Job::isRunning)
        .ifPresent(job -> bindings.add(Binding.of(SourcesCommands.STOP, job::cancel)));
    draft
        .outcome()
        .filter(report -> report.changeSet().counts().refused() > 0)
        .ifPresent(
            report -> bindings.add(Binding.of(SourcesCommands.HELD, () -> held.accept(report))));
    draft
        .running()
        .map(Running::job)
        .flatMap(Job::failure)
        .ifPresent(
            failure -> bindings.add(Binding.of(CommonCommands.DETAILS, () -> desk.fail(failure))));
    return List.copyOf(bindings);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas panel = canvas.panel(look.say("sources.run.title"), "", true);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    draft.running().ifPresent(running -> draw(inside, look, running));
  }

  private void draw(Canvas canvas, Look look, Running running) {
    if (running.job().isRunning()) {
      int row = ProgressView.draw(canvas, 1, look, running);
      CountsView.draw(canvas, row + 1, look, counts(running), Map.of());
    } else if (running.job().failure().isPresent()) {
      Sentences.failure(canvas, look, running.job().failure().get(), desk.command());
    } else {
      ended(canvas, look, running);
    }
  }

  private void ended(Canvas canvas, Look look, Running running) {
    Counts counts =
        draft.outcome().map(report -> report.changeSet().counts()).orElse(counts(running));
    boolean done = running.job().state() == Job.State.DONE;
    String key = done ? "sources.run.done" : "sources.run.stopped";
    int row =
        Lines.draw(
            canvas,
            1,
            look.say(key, Map.of("rows", look.phrases().number(counts.rows()))),
            done ? Tone.GOOD : Tone.WARNING);
    row = CountsView.draw(canvas, row + 1, look, counts, Map.of());
    if (counts.refused() > 0) {
      Lines.draw(canvas, row + 1, look.say("sources.run.held"), Tone.TEXT);
    }
  }

  private static Counts counts(Running running) {
    return running.progress().map(ImportProgress::counts).orElse(Counts.NONE);
  }
}
