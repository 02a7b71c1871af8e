package id.pelanggan.app.screen.sources.page;

import id.pelanggan.app.controller.Command;
import id.pelanggan.app.controller.Danger;
import id.pelanggan.domain.access.Permission;
import java.util.List;

/** What can be done with connected systems and plugins. */
public final class ConnectionKeys {
  public static final Command RUN = Command.of("systems.run", "r").needing(Permission.RUN_SYNC);
  public static final Command STOP =
      Command.of("systems.stop", "c").with(Danger.BULK).needing(Permission.RUN_SYNC);
  public static final Command PAUSE =
      Command.of("systems.pause", "p").needing(Permission.CHANGE_CONNECTIONS);
  public static final Command SCHEDULE =
      Command.of("systems.schedule", "s").needing(Permission.CHANGE_CONNECTIONS);
  public static final Command HELD = Command.of("systems.held", "i");
  public static final Command NEW = Command.of("systems.new", "n");
  public static final Command FOLLOW = Command.of("systems.follow", "f");
  public static final Command RECONNECT =
      Command.of("systems.reconnect", "e").needing(Permission.CHANGE_CONNECTIONS);
  public static final Command CHECK =
      Command.of("systems.check", "t").needing(Permission.CHANGE_CONNECTIONS);
  public static final Command REMOVE =
      Command.of("systems.remove", "z").with(Danger.BULK).needing(Permission.CHANGE_CONNECTIONS);
  public static final Command PLUGINS = Command.of("systems.plugins", "g");
  public static final Command SHOW =
      Command.of("systems.show", "Enter").needing(Permission.REPAIR_QUARANTINE);
  public static final Command REPAIR =
      Command.of("systems.repair", "e").needing(Permission.REPAIR_QUARANTINE);
  public static final Command REPLAY =
      Command.of("systems.replay", "a").needing(Permission.REPAIR_QUARANTINE);
  public static final Command SAVE =
      Command.of("systems.save", "Ctrl-S").needing(Permission.CHANGE_CONNECTIONS);
  public static final Command CHECK_AGAIN = Command.of("systems.checkAgain", "r");
  public static final Command INSTALL =
      Command.of("systems.install", "n").needing(Permission.CHANGE_PLUGINS);
  public static final Command TRUST =
      Command.of("systems.trust", "t").with(Danger.FINAL).needing(Permission.TRUST_PLUGINS);
  public static final Command UNINSTALL =
      Command.of("systems.uninstall", "z").with(Danger.BULK).needing(Permission.CHANGE_PLUGINS);

  private ConnectionKeys() {}

  public static List<Command> all() {
    return List.of(
        RUN,
        STOP,
        PAUSE,
        SCHEDULE,
        HELD,
        NEW,
        FOLLOW,
        RECONNECT,
        CHECK,
        REMOVE,
        PLUGINS,
        SHOW,
        REPAIR,
        REPLAY,
        SAVE,
        CHECK_AGAIN,
        INSTALL,
        TRUST,
        UNINSTALL);
  }
}
