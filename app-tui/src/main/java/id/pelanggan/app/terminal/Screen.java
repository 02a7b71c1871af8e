package id.pelanggan.app.terminal;

import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What is written to a terminal: Lanterna's sequences, and those that it lacks. Its ready-made Unix
 * terminal runs {@code stty} four times and asks the cursor for the size, so it is not used.
 */
final class Screen extends ANSITerminal {
  /** Pasted text is marked; cursor keys and the keypad send what they send to everybody. */
  private static final String ON = "\u001b[?2004h\u001b[?1l\u001b>";

  /** Ends a half-painted picture, wraps lines, reports nothing, marks nothing. */
  private static final String OFF =
      "\u001b[?2026l\u001b[?7h\u001b[?1000l\u001b[?1006l\u001b[?2004l";

  private static final String MOUSE_ON = "\u001b[?1000h\u001b[?1006h";
  private static final String MOUSE_OFF = "\u001b[?1000l\u001b[?1006l";

  /** What xterm takes, in base64; others take as much or more. */
  private static final int LONGEST_COPY = 74_994 / 4 * 3;

  Screen(OutputStream out) {
    super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
  }

  void enter() throws IOException {
    enterPrivateMode();
    setCursorVisible(false);
    clearScreen();
    write(ON);
  }

  void leave() throws IOException {
    write(OFF);
    exitPrivateMode();
  }

  /** In mode 1006, which Lanterna does not know: its own modes end at column 223 or in disorder. */
  void reportMouse(boolean on) throws IOException {
    write(on ? MOUSE_ON : MOUSE_OFF);
  }

  void copy(String text) throws IOException {
    byte[] bytes = cut(text).getBytes(StandardCharsets.UTF_8);
    write("\u001b]52;c;" + Base64.getEncoder().encodeToString(bytes) + "\u0007");
  }

  void write(byte[] bytes) throws IOException {
    writeToTerminal(bytes);
    flush();
  }

  private void write(String sequence) throws IOException {
    write(sequence.getBytes(StandardCharsets.US_ASCII));
  }

  private static String cut(String text) {
    int end = 0;
    int length = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      length += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
      if (length > LONGEST_COPY) {
        break;
      }
      end += Character.charCount(character);
    }
    return text.substring(0, end);
  }
}
