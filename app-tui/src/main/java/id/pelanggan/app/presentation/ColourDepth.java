package id.pelanggan.app.presentation;

import java.util.Locale;
import java.util.Map;

/** How many colours a terminal has. */
public enum ColourDepth {
  /** None: bold, underlined, reversed. */
  NONE,
  ANSI16,
  ANSI256,
  /** Any. */
  TRUE;

  /**
   * What the environment says about the terminal. NO_COLOR wins over everything, as no-color.org
   * asks.
   *
   * @param environment names and values of environment variables
   */
  public static ColourDepth of(Map<String, String> environment) {
    String terminal = value(environment, "TERM");
    if (!value(environment, "NO_COLOR").isEmpty()
        || terminal.isEmpty()
        || terminal.equals("dumb")) {
      return NONE;
    }
    String colours = value(environment, "COLORTERM");
    if (colours.equals("truecolor") || colours.equals("24bit") || terminal.endsWith("-direct")) {
      return TRUE;
    }
    return terminal.contains("256color") ? ANSI256 : ANSI16;
  }

  private static String value(Map<String, String> environment, String name) {
    return environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }
}
