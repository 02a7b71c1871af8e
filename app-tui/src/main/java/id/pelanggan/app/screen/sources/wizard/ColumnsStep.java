package id.pelanggan.app.screen.sources.wizard;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Latest;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Share;
import id.pelanggan.app.presentation.Split;
import id.pelanggan.app.screen.sources.imports.Imports;
import id.pelanggan.app.screen.sources.page.Cursor;
import id.pelanggan.app.screen.sources.page.SourcesCommands;
import id.pelanggan.app.screen.sources.page.Step;
import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.application.importing.PreviewRow;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each column means and how it is written, with the first rows as they would be read. */
final class ColumnsStep implements Step {
  private static final int ROWS = 30;
  private static final int WIDE = 100;
  private static final int HIGH = 14;

  private final Desk desk;
  private final Imports imports;
  private final Draft draft;
  private final Runnable next;
  private final ReadingChoices choices;
  private final Latest reading;
  private final Cursor cursor = new Cursor();
  private final Cursor scrolled = new Cursor();
  private boolean previewing;
  private int shifted;
  private List<PreviewRow> preview = List.of();
  private @Nullable PelangganException failure;

  ColumnsStep(Desk desk, Imports imports, Draft draft, Runnable next) {
    this.desk = requireNonNull(desk, "desk is null");
    this.imports = requireNonNull(imports, "imports is null");
    this.draft = requireNonNull(draft, "draft is null");
    this.next = requireNonNull(next, "next is null");
    this.choices = new ReadingChoices(desk, this::change);
    this.reading = new Latest(desk);
  }

  @Override
  public String name() {
    return "columns";
  }

  @Override
  public void shown() {
    previewing = false;
    shifted = 0;
    goToOpen();
    look();
  }

  @Override
  public List<Binding> bindings() {
    Binding goOn =
        draft.plan().filter(ColumnsStep::isReady).isPresent()
            ? Binding.of(SourcesCommands.GO_ON, next)
            : Binding.refused(SourcesCommands.GO_ON, desk.say("sources.refusal.open"));
    return List.of(
        goOn,
        Binding.of(SourcesCommands.CHANGE, this::ask),
        Binding.of(CommonCommands.NEXT_PANE, () -> previewing = !previewing),
        Binding.of(CommonCommands.PREVIOUS_PANE, () -> previewing = !previewing));
  }

  private static boolean isReady(ImportPlan plan) {
    return ReadingRow.of(plan).stream().noneMatch(ReadingRow::isOpen);
  }

  @Override
  public void move(Move move) {
    if (previewing) {
      scrolled.move(move, preview.size());
      shift(move);
    } else {
      cursor.move(move, rows().size());
    }
  }

  /** Fields that found no room are reached sideways. */
  private void shift(Move move) {
    int fields = draft.plan().map(plan -> plan.mapping().columns().size()).orElse(0);
    int step = move == Move.RIGHT ? 1 : move == Move.LEFT ? -1 : 0;
    shifted = Math.clamp(shifted + step, 0, Math.max(0, fields - 1));
  }

  /** What has to be answered is where the cursor stands. */
  private void goToOpen() {
    List<ReadingRow> rows = rows();
    rows.stream()
        .filter(ReadingRow::isOpen)
        .findFirst()
        .ifPresent(open -> cursor.select(rows.indexOf(open)));
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    if (draft.plan().isEmpty()) {
      return;
    }
    ImportPlan plan = draft.plan().get();
    if (canvas.columns() < WIDE || canvas.rows() < HIGH) {
      if (previewing) {
        preview(canvas, look, plan);
      } else {
        columns(canvas, look, plan);
      }
      return;
    }
    List<Canvas> halves = Split.rows(canvas, Share.rest(3), Share.rest(2));
    columns(halves.getFirst(), look, plan);
    preview(halves.getLast(), look, plan);
  }

  private void columns(Canvas canvas, Look look, ImportPlan plan) {
    List<ReadingRow> rows = rows();
    long open = rows.stream().filter(ReadingRow::isOpen).count();
    String foot =
        open > 0
            ? "! "
                + look.say(
                    open == 1 ? "sources.columns.open.one" : "sources.columns.open",
                    Map.of("count", look.phrases().number(open)))
            : "✓ " + look.say("sources.columns.ready");
    Canvas inside = canvas.panel(look.say("sources.columns.title"), foot, !previewing);
    ReadingView.draw(
        inside,
        look,
        new ReadingView.State(plan, rows, samples(), cursor),
        number -> {
          cursor.select(number);
          ask();
        });
  }

  private void preview(Canvas canvas, Look look, ImportPlan plan) {
    String foot =
        failure == null
            ? look.say(
                "sources.preview.foot", Map.of("rows", look.phrases().number(preview.size())))
            : "";
    Canvas inside = canvas.panel(look.say("sources.preview.title"), foot, previewing);
    boolean missing = !plan.mapping().missingFields().isEmpty();
    if (missing) {
      PreviewView.sentence(inside, look.say("sources.preview.missing"));
    } else if (failure != null) {
      PreviewView.failure(inside, look, failure, desk.command());
    } else {
      PreviewView.draw(inside, look, plan.mapping(), preview, scrolled, shifted);
    }
  }

  /** Of each field what the first row that says it says. */
  private Map<Field, String> samples() {
    return PreviewView.samples(preview);
  }

  private List<ReadingRow> rows() {
    return draft.plan().map(ReadingRow::of).orElse(List.of());
  }

  private void ask() {
    Optional<ReadingRow> row = cursor.chosen(rows());
    draft.plan().ifPresent(plan -> row.ifPresent(chosen -> choices.ask(plan, chosen)));
  }

  private void change(ImportPlan plan) {
    draft.read(plan);
    goToOpen();
    look();
  }

  /** Reads the first rows again, as they are understood now. */
  private void look() {
    draft
        .plan()
        .filter(plan -> plan.mapping().missingFields().isEmpty())
        .ifPresent(plan ->
            reading.ask(
                () -> imports.preview(plan, ROWS),
                rows -> {
                  preview = rows;
                  failure = null;
                },
                why -> failure = why));
  }
}
