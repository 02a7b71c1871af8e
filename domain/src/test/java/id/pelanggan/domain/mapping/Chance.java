package id.pelanggan.domain.mapping;

import java.util.List;
import java.util.Random;

/** Random values of a seed that is printed; {@code -Dseed=…} repeats a run. */
final class Chance {
  private static final List<String> ODD =
      List.of(
          "\u0000",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\u00a0",
          "\ufeff",
          "\u200b",
          "\u0085",
          "\u2028",
          "\u202e",
          "é",
          "e\u0301",
          "İ",
          "ı",
          "ß",
          "ﬁ",
          "Σ",
          "ς",
          "花",
          "ا",
          "¼",
          "²",
          "\ufffd",
          "\n",
          "\r",
          "\t",
          "\u001b",
          "\"",
          "\\",
          ",",
          "=",
          "#",
          "'",
          "’",
          ";",
          "ǅ",
          "\u1e9e",
          "ŉ",
          "\u0345",
          "K",
          "Å",
          "\u03d2\u0301",
          "가",
          "ｶ",
          "ﷺ");

  private final Random random;

  private Chance(long seed) {
    this.random = new Random(seed);
  }

  static Chance seeded() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    return new Chance(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int greatest) {
    return random.nextInt(least, greatest + 1);
  }

  long number(long least, long bound) {
    return random.nextLong(least, bound);
  }

  boolean toss() {
    return random.nextBoolean();
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Letters of the alphabet, any characters, and those that make trouble. */
  String text(int longest) {
    StringBuilder text = new StringBuilder();
    int length = below(longest + 1);
    while (text.length() < length) {
      switch (below(5)) {
        case 0 -> text.append(of(ODD));
        case 1 -> text.appendCodePoint(below(0x3000));
        case 2 -> text.append(' ');
        default -> text.append((char) between('a', 'z'));
      }
    }
    return text.toString();
  }

  String word() {
    StringBuilder word = new StringBuilder();
    int length = between(2, 10);
    while (word.length() < length) {
      word.append((char) between('a', 'z'));
    }
    return word.toString();
  }

  /** The same letters with another case. */
  String anyCase(String text) {
    StringBuilder changed = new StringBuilder();
    for (char letter : text.toCharArray()) {
      changed.append(toss() ? Character.toUpperCase(letter) : letter);
    }
    return changed.toString();
  }
}
