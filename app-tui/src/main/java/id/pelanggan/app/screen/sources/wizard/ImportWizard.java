package id.pelanggan.app.screen.sources.wizard;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Confirmation;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.screen.sources.imports.ImportJobs;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.page.Page;
import id.pelanggan.app.screen.sources.page.Pages;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.page.Step;
import id.pelanggan.app.screen.sources.page.Trail;
import id.pelanggan.app.screen.sources.refused.RefusedPage;
import java.util.ArrayList;
import java.util.List;

/**
 * A new import: which file, what is in it, what its columns mean, what would come of it, and the
 * import itself. Each step can be gone back from; the last one goes on wherever one is.
 */
public final class ImportWizard implements Page {
  private final Desk desk;
  private final Pages pages;
  private final Draft draft = new Draft();
  private final List<Step> steps;
  private int current;

  public ImportWizard(Desk desk, Imports imports, ImportJobs jobs, Pages pages) {
    this.desk = requireNonNull(desk, "desk is null");
    this.pages = requireNonNull(pages, "pages is null");
    this.steps =
        List.of(
            new FileStep(desk, imports, draft, this::next),
            new ContentStep(desk, imports, draft, this::next),
            new ColumnsStep(desk, imports, draft, this::next),
            new TrialStep(desk, imports, jobs, draft, this::next),
            new RunStep(
                desk,
                draft,
                report -> pages.open(new RefusedPage(desk, imports, pages, report)),
                this::close));
  }

  @Override
  public String topic() {
    return "sources.step." + step().name();
  }

  @Override
  public String crumb() {
    return draft
        .plan()
        .map(plan -> ImportWords.name(plan.file()))
        .orElseGet(() -> desk.say("sources.wizard"));
  }

  @Override
  public void shown() {
    step().shown();
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>(step().bindings());
    bindings.add(
        draft.running().isPresent()
            ? Binding.of(CommonCommands.BACK, this::back)
            : Binding.of(SourcesCommands.STEP_BACK, this::back));
    return List.copyOf(bindings);
  }

  @Override
  public boolean isTyping() {
    return step().isTyping();
  }

  @Override
  public boolean type(Key key) {
    return step().type(key);
  }

  @Override
  public void paste(String text) {
    step().paste(text);
  }

  @Override
  public void move(Move move) {
    step().move(move);
  }

  /** A step back; what was decided is kept until the first one is left. */
  @Override
  public void back() {
    boolean begun = draft.running().isPresent();
    if (begun || (current == 0 && draft.plan().isEmpty())) {
      close();
    } else if (current == 0) {
      Confirmation.ask(
          desk,
          new Confirmation.Question(
              desk.say("sources.wizard.leave"),
              List.of(desk.say("sources.wizard.leave.effect")),
              desk.say("sources.wizard.leave.verb"),
              "",
              this::close));
    } else {
      step().left();
      current--;
      step().shown();
    }
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Trail.draw(
        canvas, look, steps.stream().map(step -> "sources.step." + step.name()).toList(), current);
    step().draw(canvas.area(0, 1, canvas.columns(), canvas.rows() - 1), look);
  }

  private Step step() {
    return steps.get(current);
  }

  private void next() {
    current = Math.min(current + 1, steps.size() - 1);
    step().shown();
  }

  private void close() {
    pages.close(this);
  }
}
