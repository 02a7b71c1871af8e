package id.pelanggan.adapters.files.workbook;

import java.util.HexFormat;

/** Text of a workbook, in which {@code _x000D_} stands for a character that XML cannot hold. */
public final class EscapedText {
  private static final int LENGTH = "_x000D_".length();
  private static final int DIGITS = 4;

  private EscapedText() {}

  /** The text as it is meant. */
  static String decode(String written) {
    int at = written.indexOf("_x");
    if (at < 0) {
      return written;
    }
    StringBuilder text = new StringBuilder(written.length());
    int from = 0;
    while (at >= 0) {
      text.append(written, from, at);
      boolean escape = isEscape(written, at) && at + LENGTH <= written.length();
      if (escape && written.charAt(at + LENGTH - 1) == '_') {
        text.append((char) HexFormat.fromHexDigits(written, at + 2, at + 2 + DIGITS));
        from = at + LENGTH;
      } else {
        text.append('_');
        from = at + 1;
      }
      at = written.indexOf("_x", from);
    }
    return text.append(written, from, written.length()).toString();
  }

  /** The text as any workbook can hold it, half of a character among it. */
  public static String encode(String text) {
    StringBuilder written = new StringBuilder(text.length() + LENGTH);
    for (int i = 0; i < text.length(); i++) {
      char read = text.charAt(i);
      if (isForbidden(text, i) || looksLikeEscape(text, i)) {
        written.append("_x").append(HexFormat.of().withUpperCase().toHexDigits(read)).append('_');
      } else {
        written.append(read);
      }
    }
    return written.toString();
  }

  /** An escape that follows begins with the underscore that would end this one. */
  private static boolean looksLikeEscape(String text, int at) {
    int last = at + LENGTH - 1;
    return isEscape(text, at)
        && last < text.length()
        && (text.charAt(last) == '_' || isForbidden(text, last));
  }

  /** But for the underscore at its end. */
  private static boolean isEscape(String text, int at) {
    if (at + 2 + DIGITS > text.length() || text.charAt(at) != '_' || text.charAt(at + 1) != 'x') {
      return false;
    }
    int i = at + 2;
    while (i < at + 2 + DIGITS && HexFormat.isHexDigit(text.charAt(i))) {
      i++;
    }
    return i == at + 2 + DIGITS;
  }

  private static boolean isForbidden(String text, int at) {
    char read = text.charAt(at);
    if (Character.isHighSurrogate(read)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(read)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    boolean control = read < ' ' && read != '\t' && read != '\n';
    return control || read >= '\ufffe';
  }
}
