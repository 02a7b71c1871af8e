package id.pelanggan.app.controller;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import java.util.List;

/** Everything that can be done with what has focus; what cannot says why. */
final class ActionMenu implements Layer {
  private static final int COLUMNS = 66;

  private final Desk desk;
  private final List<Binding> actions;
  private final Choices choices = new Choices();

  ActionMenu(Desk desk, List<Binding> actions) {
    this.desk = requireNonNull(desk, "desk is null");
    this.actions = List.copyOf(actions);
  }

  @Override
  public String topic() {
    return "actions";
  }

  @Override
  public List<Binding> bindings() {
    return List.of(
        Binding.of(CommonCommands.OPEN, this::use),
        Binding.of(CommonCommands.CANCEL, () -> desk.close(this)));
  }

  @Override
  public void move(Move move) {
    choices.move(move, actions.size());
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas inside =
        DialogBox.open(canvas, look, look.say("actions.title"), COLUMNS, actions.size());
    List<Choices.Entry> entries = actions.stream().map(action -> entry(action, look)).toList();
    choices.draw(inside, look, entries, number -> use());
  }

  private static Choices.Entry entry(Binding action, Look look) {
    String title = look.say(action.command().title());
    String keys = KeyText.of(action.command().keys(), look.phrases());
    return action
        .refusal()
        .map(reason -> new Choices.Entry(title + " · " + reason, keys, Tone.FAINT))
        .orElseGet(() -> new Choices.Entry(title, keys, Tone.TEXT));
  }

  private void use() {
    choices
        .chosen(actions)
        .ifPresent(action -> {
          if (action.refusal().isEmpty()) {
            desk.close(this);
          }
          Bindings.use(desk, action);
        });
  }
}
