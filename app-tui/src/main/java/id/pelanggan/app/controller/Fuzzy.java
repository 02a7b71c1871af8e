package id.pelanggan.app.controller;

import java.util.Locale;
import java.util.OptionalInt;

/** Whether the letters of what was typed appear in a title in their order, and how well. */
final class Fuzzy {
  private static final int START_OF_WORD = 8;
  private static final int NEXT_TO_LAST = 5;

  private Fuzzy() {}

  /**
   * @return the higher the better; empty where they do not appear
   */
  static OptionalInt score(String typed, String title) {
    String letters = typed.strip().toLowerCase(Locale.ROOT);
    String text = title.toLowerCase(Locale.ROOT);
    int score = 0;
    int last = -1;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (letter == ' ') {
        continue;
      }
      int found = text.indexOf(letter, last + 1);
      if (found < 0) {
        return OptionalInt.empty();
      }
      boolean starts = found == 0 || !Character.isLetterOrDigit(text.charAt(found - 1));
      score += starts ? START_OF_WORD : 0;
      score += found == last + 1 ? NEXT_TO_LAST : -Math.min(found - last, NEXT_TO_LAST);
      last = found;
    }
    return OptionalInt.of(score - text.length() / NEXT_TO_LAST);
  }
}
