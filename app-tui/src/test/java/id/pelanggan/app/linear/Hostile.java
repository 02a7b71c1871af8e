package id.pelanggan.app.linear;

import java.util.List;
import java.util.Random;

/** Text as somebody writes it who wants to harm whoever reads it. */
final class Hostile {
  private static final List<String> PARTS =
      List.of(
          "\u001b[2J",
          "\u001b]0;x\u0007",
          "\u009b31m",
          "\u202e",
          "\u2066",
          "\u200b",
          "\u200d",
          "\r",
          "\n",
          "\u0085",
          "\u2028",
          "\u0000",
          "\u007f",
          "\ufeff",
          "\ud83d",
          "👩‍👩‍👧",
          "ก็่",
          "e\u0301\u0301\u0301",
          "•••",
          "{value}",
          "$1\\",
          "?");

  private Hostile() {}

  static String text(Random chance) {
    StringBuilder text = new StringBuilder();
    for (int length = chance.nextInt(12); length >= 0; length--) {
      text.append(
          chance.nextInt(3) == 0
              ? Character.toString(chance.nextInt(0x3000))
              : PARTS.get(chance.nextInt(PARTS.size())));
    }
    return text.toString();
  }

  /** Whether a character is more than a sign that is printed. */
  static boolean steers(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
