package id.pelanggan.adapters.index.fit;

import java.nio.charset.StandardCharsets;

/**
 * A word that was typed, to be held against all words there are. Used by one thread.
 *
 * <p>One or two letters fit words that begin so. From three letters on they may stand inside, and
 * one typing error is forgiven at a word's beginning; from five letters on inside, too; from eight
 * letters on two errors.
 */
public final class Pattern {
  private static final int SHORTEST_INSIDE = 3;
  private static final int SHORTEST_INSIDE_WITH_ERRORS = 5;
  private static final int SHORTEST_WITH_TWO_ERRORS = 8;

  private final int[] letters;
  private final Signature signature;
  private final int errors;
  private final Distance distance;
  private final Alignment alignment;
  private final int[] word = new int[256];

  /** Whether it fits beginnings alone; then the first byte rules out most words. */
  private final boolean beginsOnly;

  private final byte begin;

  private Pattern(int[] letters, boolean exact) {
    this.letters = letters;
    signature = Signature.of(letters, letters.length);
    errors = exact ? 0 : errors(letters.length);
    distance = new Distance(letters);
    alignment = new Alignment(letters);
    beginsOnly = errors == 0 && !mayStandInside();
    begin = new String(letters, 0, 1).getBytes(StandardCharsets.UTF_8)[0];
  }

  /**
   * Makes a pattern.
   *
   * @param text a word of folded text, not empty
   * @param exact whether typing errors are not forgiven
   */
  public static Pattern of(String text, boolean exact) {
    return new Pattern(text.codePoints().toArray(), exact);
  }

  /** Whether a word has letters and pairs enough to fit; most have not and need not be read. */
  public boolean mayFit(long wordLetters, long wordPairs) {
    return signature.mayFit(wordLetters, wordPairs, errors);
  }

  /** How well it fits a word in UTF-8 of at most 255 bytes; 0 where it does not. */
  public int quality(byte[] bytes, int from, int to, long wordLetters) {
    if (to - from < letters.length - errors || (beginsOnly && bytes[from] != begin)) {
      return 0;
    }
    int count = Letters.read(bytes, from, to, Signature.isPlain(wordLetters), word);
    boolean inside = letters.length >= SHORTEST_INSIDE_WITH_ERRORS;
    int least = errors == 0 || !inside ? 0 : distance.ofAnyPart(word, count);
    if (least > errors) {
      return 0;
    }
    int right = least == 0 ? withoutErrors(count) : 0;
    return right > 0 || errors == 0 ? right : withErrors(count, least, inside);
  }

  private int withoutErrors(int count) {
    int place = find(count);
    if (place == 0) {
      return count == letters.length ? Quality.WHOLE : Quality.BEGINNING;
    }
    return place > 0 ? Quality.INSIDE : 0;
  }

  /** Where the letters stand in the word first, and may; negative where they do not. */
  private int find(int count) {
    int last = mayStandInside() ? count - letters.length : Math.min(0, count - letters.length);
    for (int place = 0; place <= last; place++) {
      int same = 0;
      while (same < letters.length && word[place + same] == letters[same]) {
        same++;
      }
      if (same == letters.length) {
        return place;
      }
    }
    return -1;
  }

  /** Looks inside only where that may be better than what is found at the beginning. */
  private int withErrors(int count, int least, boolean inside) {
    int begin = Math.min(count, letters.length + errors);
    int beginning = distance.ofBeginning(word, begin) <= errors ? atBeginning(begin, count) : 0;
    boolean better =
        inside && beginning < Quality.insideWithErrors(least * Alignment.CHEAPEST, letters.length);
    return better ? Math.max(beginning, anywhere(count)) : beginning;
  }

  /** With so few errors a part of the word is not longer than the pattern and these. */
  private int atBeginning(int begin, int count) {
    alignment.align(word, begin, false);
    int whole =
        begin == count && isForgiven(alignment.whole())
            ? Quality.wholeWithErrors(alignment.whole(), letters.length)
            : 0;
    int beginning =
        isForgiven(alignment.part())
            ? Quality.beginningWithErrors(alignment.part(), letters.length)
            : 0;
    return Math.max(whole, beginning);
  }

  private int anywhere(int count) {
    alignment.align(word, count, true);
    return isForgiven(alignment.part())
        ? Quality.insideWithErrors(alignment.part(), letters.length)
        : 0;
  }

  /** The dearest error costs less than two of the cheapest. */
  private boolean isForgiven(int cost) {
    return cost <= errors * Alignment.SURPLUS;
  }

  /** Names in Chinese have two or three letters. */
  private boolean mayStandInside() {
    return letters.length >= SHORTEST_INSIDE || Character.isIdeographic(letters[0]);
  }

  private static int errors(int length) {
    if (length < SHORTEST_INSIDE) {
      return 0;
    }
    return length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
  }

  /** What people look for is personal. */
  @Override
  public String toString() {
    return "Pattern[***]";
  }
}
