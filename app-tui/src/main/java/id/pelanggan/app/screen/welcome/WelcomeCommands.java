package id.pelanggan.app.screen.welcome;

import id.pelanggan.app.controller.Command;
import java.util.List;

/** What can be done before there is work. */
public final class WelcomeCommands {
  static final Command AGAIN = Command.of("welcome.again", "r");
  static final Command DETAILS = Command.of("welcome.details", "d");
  static final Command CHOOSE = Command.of("welcome.choose", "Enter");
  static final Command BACK = Command.of("welcome.back", "Escape");
  static final Command OPEN_KEYS = Command.of("welcome.unlock", "Enter");
  static final Command STAY_LOCKED = Command.of("welcome.locked", "Escape");

  private WelcomeCommands() {}

  public static List<Command> all() {
    return List.of(AGAIN, DETAILS, CHOOSE, BACK, OPEN_KEYS, STAY_LOCKED);
  }
}
