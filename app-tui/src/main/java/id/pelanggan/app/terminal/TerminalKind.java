package id.pelanggan.app.terminal;

import java.io.Console;
import java.util.Map;

/** What the program was started from. */
public enum TerminalKind {
  /** A terminal that can be drawn on. */
  ATTENDED,
  /** A terminal that knows lines only. */
  DUMB,
  /** Standard input or output is no terminal. */
  ABSENT;

  public static TerminalKind of(Map<String, String> environment) {
    Console console = System.console();
    return of(environment, console != null && console.isTerminal());
  }

  static TerminalKind of(Map<String, String> environment, boolean isTerminal) {
    String name = environment.getOrDefault("TERM", "");
    if (!isTerminal) {
      return ABSENT;
    }
    return name.isBlank() || name.equals("dumb") ? DUMB : ATTENDED;
  }
}
