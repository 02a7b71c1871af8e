package id.pelanggan.app.boot;

import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.terminal.Display;
import id.pelanggan.app.terminal.TerminalKind;
import id.pelanggan.app.terminal.UnixDisplay;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Stands in for the program on a terminal: shows what comes, ends at q; or waits, as a long command does. */
public class Main {
  public static void main(String[] arguments) throws Exception {
    Map<String, String> environment = System.getenv();
    System.out.println(TerminalKind.of(environment));
    if (arguments.length > 0 && arguments[0].equals("wait")) {
      Thread.sleep(60_000);
    }
    if (arguments.length == 0) {
      show(UnixDisplay.open(environment));
      System.out.println("goodbye");
      System.exit(3);
    }
  }

  private static void show(Display display) {
    display.mouse(true);
    write(display, "[ready " + display.columns() + " " + display.rows() + "]");
    Input input = display.read();
    while (!(input instanceof Input.Closed) && !input.equals(new Input.Pressed(Key.typing('q')))) {
      write(display, "[" + text(input) + "]");
      input = display.read();
    }
    display.close();
  }

  private static String text(Input input) {
    return switch (input) {
      case Input.Pressed(Key key) when key.isTyping() -> Character.toString(key.character());
      case Input.Pressed(Key key) ->
          (key.control() ? "Ctrl " : "")
              + (key.alt() ? "Alt " : "")
              + key.symbol()
              + (key.character() == 0 ? "" : (char) key.character());
      case Input.Pasted(String text) -> "pasted " + text.length();
      case Input.Resized(int columns, int rows) -> "resized " + columns + " " + rows;
      default -> input.toString();
    };
  }

  private static void write(Display display, String text) {
    display.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
