package id.pelanggan.app.screen.more;

import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.Danger;
import id.pelanggan.domain.access.Permission;
import java.util.List;

/** What can be done on these pages. */
public final class MoreCommands {
  /** Opens the keys. */
  public static final Command UNLOCK =
      Command.of("more.unlock", "K").needing(Permission.UNLOCK_KEYS);

  /** Takes back what the chosen line says. */
  public static final Command UNDO_CHANGE =
      Command.of("more.undo", "u").needing(Permission.CHANGE_CUSTOMERS);

  /** Goes from the demo to the shop. */
  public static final Command TO_SHOP = Command.of("more.shop", "T");

  /** Goes from the shop to the demo. */
  public static final Command TO_DEMO = Command.of("more.demo", "T");

  /** Deletes the demo. */
  public static final Command REMOVE_DEMO =
      Command.of("more.remove", "D").with(Danger.FINAL).unhinted();

  static final Command CHANGE = Command.of("more.change", "Enter");
  static final Command SCOPE = Command.of("more.scope", "t");

  private MoreCommands() {}

  public static List<Command> all() {
    return List.of(UNLOCK, UNDO_CHANGE, TO_SHOP, TO_DEMO, REMOVE_DEMO, CHANGE, SCOPE);
  }
}
