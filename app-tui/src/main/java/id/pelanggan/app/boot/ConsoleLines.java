package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.linear.LinearTerminal;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Optional;

/** Lines on the terminal that the program was started from. */
final class ConsoleLines implements LinearTerminal {
  private final PrintStream out;

  ConsoleLines(PrintStream out) {
    this.out = requireNonNull(out, "out is null");
  }

  @Override
  public Optional<String> ask(String prompt) {
    return Prompt.read(console -> console.readLine("%s", prompt));
  }

  @Override
  public Optional<String> secret(String prompt) {
    return Prompt.read(console -> console.readPassword("%s", prompt)).map(ConsoleLines::text);
  }

  @Override
  public void say(String line) {
    out.println(line);
  }

  private static String text(char[] typed) {
    String text = new String(typed);
    Arrays.fill(typed, '\0');
    return text;
  }
}
