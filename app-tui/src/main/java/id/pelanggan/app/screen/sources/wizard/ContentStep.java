package id.pelanggan.app.screen.sources.wizard;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.FailureText;
import id.pelanggan.app.cli.importing.DialectWords;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.imports.ImportWords;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.page.FieldList;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.page.Step;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.failure.PelangganException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is in the file, and whom it comes from. */
final class ContentStep implements Step {
  private final Desk desk;
  private final Imports imports;
  private final Draft draft;
  private final Runnable next;
  private final Latest planning;
  private final FieldList fields = new FieldList();
  private Map<String, String> planned = Map.of();
  private @Nullable PelangganException failure;

  ContentStep(Desk desk, Imports imports, Draft draft, Runnable next) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.draft = requireNonNull(draft, "draft is null");
    this.next = requireNonNull(next, "next is null");
    this.planning = new Latest(desk);
  }

  @Override
  public String name() {
    return "content";
  }

  @Override
  public void shown() {
    failure = null;
    draft.plan().ifPresent(this::show);
  }

  private void show(ImportPlan plan) {
    List<Field> other = ContentFields.of(plan, desk.phrases());
    fields.show(other);
    planned = fields.values();
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of(SourcesCommands.NEXT, this::enter),
        Binding.of(SourcesCommands.GO_ON, this::goOn),
        Binding.of(CommonCommands.NEXT_PANE.unhinted(), () -> fields.go(1)),
        Binding.of(CommonCommands.PREVIOUS_PANE, () -> fields.go(-1)));
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean type(Key key) {
    boolean taken = fields.type(key);
    if (taken) {
      follow();
    }
    return taken;
  }

  @Override
  public void paste(String text) {
    fields.paste(text);
  }

  @Override
  public void move(Move move) {
    fields.move(move);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas panel = canvas.panel(look.say("sources.content.title"), "", true);
    Canvas inside = panel.area(1, 0, panel.columns() - 2, panel.rows());
    int row = draft.plan().map(plan -> about(inside, look, plan)).orElse(0);
    row = fields.draw(inside, row + 1, look);
    if (failure != null) {
      FailureText text = FailureText.of(failure, look.phrases(), desk.command());
      Lines.draw(inside, row + 1, "! " + text.happened() + " " + text.next(), Tone.BAD);
    }
  }

  private static int about(Canvas canvas, Look look, ImportPlan plan) {
    canvas.text(0, 0, ImportWords.name(plan.file()), Tone.STRONG);
    int row = Lines.draw(canvas, 1, DialectWords.of(plan, look.phrases()), Tone.FAINT);
    String understood =
        look.say(
            "sources.content.understood",
            Map.of(
                "count", look.phrases().number(StreamGuess.understood(plan)),
                "columns", look.phrases().number(plan.columns().size()),
                "stream", look.phrases().word(plan.mapping().stream())));
    row = Lines.draw(canvas, row, understood, Tone.TEXT);
    return Lines.draw(canvas, row, look.say("plan.origin." + plan.origin()), Tone.FAINT);
  }

  /** Another kind or sheet is read at once, so that it shows how much of it makes sense. */
  private void follow() {
    draft
        .plan()
        .filter(plan -> ContentFields.readsOtherRows(planned, fields.values()))
        .ifPresent(plan -> {
          planned = fields.values();
          replan(plan, false);
        });
  }

  private void enter() {
    if (!fields.next()) {
      goOn();
    }
  }

  private void goOn() {
    draft.plan().ifPresent(plan -> replan(plan, true));
  }

  private void replan(ImportPlan plan, boolean goOn) {
    Map<String, String> values = fields.values();
    if (goOn && values.equals(ContentFields.values(plan))) {
      next.run();
      return;
    }
    failure = null;
    planning.ask(
        () -> imports.plan(ContentFields.request(plan, values, goOn)),
        changed -> {
          draft.read(changed);
          if (goOn) {
            next.run();
          } else {
            show(changed);
          }
        },
        why -> failure = why);
  }
}
