package id.pelanggan.app.screen.customers;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Binding;
import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.CommonCommands;
import id.pelanggan.app.controller.Danger;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.DialogBox;
import id.pelanggan.app.controller.KeyText;
import id.pelanggan.app.controller.Layer;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.controller.Move;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.domain.access.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done about a customer's rights: one letter is enough. */
final class RightsMenu implements Layer {
  static final Command REQUEST =
      Command.of("customers.rights.request", "r").needing(Permission.HANDLE_REQUESTS);
  static final Command RESTRICT =
      Command.of("customers.rights.restrict", "b")
          .needing(Permission.HANDLE_REQUESTS)
          .with(Danger.BULK);
  static final Command UNRESTRICT =
      Command.of("customers.rights.unrestrict", "b").needing(Permission.HANDLE_REQUESTS);
  static final Command HOLD =
      Command.of("customers.rights.hold", "t").needing(Permission.CHANGE_RETENTION);
  static final Command KEEP =
      Command.of("customers.rights.keep", "s").needing(Permission.RUN_RETENTION);
  static final Command LINK =
      Command.of("customers.rights.link", "m").needing(Permission.HANDLE_REQUESTS);
  static final Command READ_OUT =
      Command.of("customers.rights.readout", "v").needing(Permission.HANDLE_REQUESTS);
  static final Command ERASE =
      Command.of("customers.rights.erase", "e")
          .needing(Permission.ERASE_CUSTOMERS)
          .with(Danger.FINAL);

  private static final int COLUMNS = 56;
  private static final int TITLES = 4;

  private final Desk desk;
  private final String title;
  private final List<Binding> offered;
  private int index;

  /**
   * @param offered what can be done
   */
  RightsMenu(Desk desk, String title, List<Binding> offered) {
    this.desk = requireNonNull(desk, "desk is null");
    this.title = requireNonNull(title, "title is null");
    this.offered = List.copyOf(offered);
  }

  static List<Command> all() {
    return List.of(REQUEST, RESTRICT, UNRESTRICT, HOLD, KEEP, LINK, READ_OUT, ERASE);
  }

  @Override
  public String topic() {
    return "customers.rights";
  }

  @Override
  public List<Binding> bindings() {
    List<Binding> bindings = new ArrayList<>();
    for (Binding one : offered) {
      bindings.add(
          new Binding(
              one.command(),
              one.refusal(),
              () -> {
                desk.close(this);
                one.action().run();
              }));
    }
    Binding chosen = bindings.get(index);
    bindings.add(new Binding(CommonCommands.CONFIRM, refusal(chosen), chosen.action()));
    bindings.add(Binding.of(CommonCommands.CANCEL, this::back));
    return bindings;
  }

  private Optional<String> refusal(Binding chosen) {
    boolean allowed = chosen.command().permission().map(desk::may).orElse(true);
    return allowed ? chosen.refusal() : Optional.of(desk.say("command.forbidden"));
  }

  @Override
  public void move(Move move) {
    index = move.from(index, offered.size(), offered.size());
  }

  @Override
  public void back() {
    desk.close(this);
  }

  @Override
  public void draw(Canvas canvas, Look look) {
    Canvas inside = DialogBox.open(canvas, look, title, COLUMNS, offered.size());
    int top = Math.max(0, index - inside.rows() + 1);
    for (int row = 0; row < inside.rows() && top + row < offered.size(); row++) {
      int number = top + row;
      Command command = offered.get(number).command();
      inside.text(1, row, KeyText.of(command.keys().getFirst(), look.phrases()), Tone.KEY);
      inside.cell(TITLES, row, inside.columns() - TITLES, look.say(command.title()), Tone.TEXT);
      look.spots().add(inside, 0, row, inside.columns(), () -> index = number);
      if (number == index) {
        inside.select(0, row, inside.columns());
        inside.cursor(1, row);
      }
    }
  }
}
