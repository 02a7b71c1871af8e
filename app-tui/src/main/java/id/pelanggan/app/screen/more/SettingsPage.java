package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Language and looks; what is chosen is there at once. */
final class SettingsPage implements Page {
  private static final int LABEL = 18;
  private static final int VALUE = 26;

  private final Desk desk;
  private final MoreSource source;
  private final SettingsApplied applied;
  private final Reading<Settings> reading;
  private int index;

  SettingsPage(Desk desk, MoreSource source, SettingsApplied applied) {
    this.desk = requireNonNull(desk, "desk is null");
    this.source = requireNonNull(source, "source is null");
    this.applied = requireNonNull(applied, "applied is null");
    this.reading = new Reading<>(desk, source::settings);
  }

  @Override
  public void opened() {
    reading.read();
  }

  @Override
  public List<Binding> bindings() {
    if (reading.value().isPresent()) {
      return List.of(Binding.of(MoreCommands.CHANGE, () -> change(1)));
    }
    List<Binding> bindings = new ArrayList<>(ReadingView.bindings(desk, reading));
    bindings.add(Binding.of(CommonCommands.REFRESH, this::opened));
    return bindings;
  }

  @Override
  public void move(Move move) {
    switch (move) {
      case LEFT -> change(-1);
      case RIGHT -> change(1);
      case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST ->
          index = move.from(index, Choice.values().length, 1);
    }
  }

  private void change(int step) {
    if (reading.value().isEmpty()) {
      return;
    }
    Choice choice = Choice.values()[index];
    UnaryOperator<Settings> change =
        settings -> choice.turn(settings, desk.phrases().language(), step);
    desk.work(
        () -> source.change(change),
        changed -> {
          reading.know(changed);
          applied.apply(changed);
        });
  }

  @Override
  public void draw(Canvas canvas, Look look, boolean focus) {
    ReadingView.show(desk, canvas, look, reading)
        .ifPresent(settings -> draw(canvas, look, settings, focus));
  }

  private void draw(Canvas canvas, Look look, Settings settings, boolean focus) {
    Choice[] choices = Choice.values();
    int top = Math.max(0, index - canvas.rows() + 1);
    for (int number = top; number < choices.length; number++) {
      drawChoice(canvas, look, settings, number, number - top, focus && number == index);
    }
    int row =
        Lines.draw(
            canvas,
            choices.length + 1,
            look.say("more.setting." + choices[index] + ".about"),
            Tone.FAINT);
    SettingsSample.draw(canvas.area(0, row + 1, canvas.columns(), canvas.rows()), look);
  }

  private void drawChoice(
      Canvas canvas, Look look, Settings settings, int number, int row, boolean here) {
    Choice choice = Choice.values()[number];
    int room = Math.min(VALUE, canvas.columns() - LABEL);
    canvas.text(0, row, here ? "›" : " ", Tone.KEY);
    canvas.cell(
        2, row, LABEL - 3, look.say("more.setting." + choice), here ? Tone.STRONG : Tone.TEXT);
    String value = "‹ " + choice.value(settings, look.phrases()) + " ›";
    canvas.cell(LABEL, row, room, value, here ? Tone.STRONG : Tone.TEXT);
    look.spots()
        .add(
            canvas,
            0,
            row,
            canvas.columns(),
            () -> {
              index = number;
              change(1);
            });
    if (here) {
      canvas.select(0, row, LABEL + room);
      canvas.cursor(0, row);
    }
  }
}
