package id.pelanggan.app.screen.sources.connect;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.sync.ScheduleText;
import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.DialogBox;
import id.pelanggan.app.controller.Layer;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.app.controller.Undo;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Lines;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.application.sync.ChangeSchedule.Change;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Schedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a connection is read by itself, in words; says at once how they are understood. */
public final class ScheduleForm implements Layer {
  private static final int COLUMNS = 62;
  private static final int ROWS = 7;
  private static final int LONGEST = 80;

  private final Desk desk;
  private final Connections connections;
  private final Connection connection;
  private final Runnable changed;
  private final TextEditor typed = TextEditor.of(LONGEST);
  private boolean busy;

  private ScheduleForm(
      Desk desk, Connections connections, Connection connection, Runnable changed) {
    this.desk = requireNonNull(desk, "desk is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.connection = requireNonNull(connection, "connection is null");
    this.changed = requireNonNull(changed, "changed is null");
    connection.schedule().ifPresent(known -> typed.set(new ScheduleText(desk.phrases()).of(known)));
  }

  /**
   * Lays it on top.
   *
   * @param changed told when it is stored
   */
  public static void open(
      Desk desk, Connections connections, Connection connection, Runnable changed) {
    desk.open(new ScheduleForm(desk, connections, connection, changed));
  }

  @Override
  public String topic() {
    return "systems.schedule";
  }

  @Override
  public List<Binding> bindings() {
    if (busy) {
      return List.of();
    }
    return List.of(
        reading().typed() && reading().schedule().isEmpty()
            ? Binding.refused(CommonCommands.CONFIRM, desk.say("systems.schedule.wrong"))
            : Binding.of(CommonCommands.CONFIRM, this::save),
        Binding.of(CommonCommands.CANCEL, this::back));
  }

  @Override
  public boolean isTyping() {
    return true;
  }

  @Override
  public boolean type(Key key) {
    return typed.type(key);
  }

  @Override
  public void paste(String text) {
    typed.paste(text);
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas inside =
        DialogBox.open(
            canvas,
            look,
            look.say("systems.schedule.title", Map.of("name", connection.name())),
            COLUMNS,
            ROWS);
    typed.draw(inside.area(0, 0, inside.columns(), 1), true);
    ScheduleReading reading = reading();
    int row = Lines.draw(inside, 2, reading.words(look), reading.tone());
    Lines.draw(inside, row + 1, look.say("systems.schedule.hint"), Tone.FAINT);
  }

  private ScheduleReading reading() {
    return ScheduleReading.of(typed.text(), connection.zone());
  }

  private void save() {
    busy = true;
    change(reading().schedule(), connection.schedule());
  }

  /** Done at once, and taken back as easily. */
  private void change(Optional<Schedule> wanted, Optional<Schedule> before) {
    Change change = wanted.<Change>map(Change.Set::new).orElseGet(Change.Clear::new);
    desk.work(
        () -> {
          connections.schedule(connection.name(), change);
          return connection.name();
        },
        name -> {
          desk.close(this);
          changed.run();
          String text =
              desk.say(
                  "systems.scheduled",
                  Map.of("name", name, "schedule", new ScheduleText(desk.phrases()).of(wanted)));
          desk.done(text, new Undo(text, () -> change(before, wanted)));
        },
        failure -> {
          busy = false;
          desk.fail(failure);
        });
  }
}
