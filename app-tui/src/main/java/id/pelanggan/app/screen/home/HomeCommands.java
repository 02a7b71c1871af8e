package id.pelanggan.app.screen.home;

import id.pelanggan.app.controller.Command;
import id.pelanggan.domain.access.Permission;
import java.util.List;

/** What can be done at Home. */
public final class HomeCommands {
  static final Command TABLE = Command.of("home.table", "t");
  static final Command IMPORT = Command.of("home.import", "n").needing(Permission.IMPORT_DATA);

  private HomeCommands() {}

  public static List<Command> all() {
    return List.of(TABLE, IMPORT);
  }
}
