package id.pelanggan.app.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pelanggan.app.input.Input;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * Goes the way of a terminal without one, when the program is built, so that the JVM keeps what it
 * has loaded for it.
 */
public final class Rehearsal {
  private static final String KEYS = "a\r\u001b[A\u001b[<0;1;1M\u001b[200~a\u001b[201~";

  private Rehearsal() {}

  /** Touches no terminal but to ask for the size of one on standard input. */
  public static void run() {
    TerminalKind kind = TerminalKind.of(Map.of());
    ByteArrayInputStream keys = new ByteArrayInputStream(KEYS.getBytes(UTF_8));
    try (Signals signals = new Signals();
        Display display =
            new UnixDisplay(keys, OutputStream.nullOutputStream(), new RehearsedLine())) {
      signals.on("WINCH", () -> {});
      display.mouse(true);
      display.copy(kind.name());
      while (!(display.read() instanceof Input.Closed)) {
        display.write(KEYS.getBytes(UTF_8));
      }
    }
  }

  /** Lets every key be as it is. */
  private static final class RehearsedLine implements Line {
    private final Line real = new SttyLine(Size.of(Map.of()));

    @Override
    public Size take() {
      return measure();
    }

    @Override
    public Size measure() {
      return real.measure();
    }

    @Override
    public void giveBack() {}
  }
}
