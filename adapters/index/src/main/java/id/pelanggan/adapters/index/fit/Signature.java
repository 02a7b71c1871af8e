package id.pelanggan.adapters.index.fit;

/**
 * Which letters a word has, and which pairs of neighbours, a bit for each; some share one. Words
 * that lack too many of another word's bits need not be looked at: a typing error replaces, drops
 * or moves letters of which at most one is lost, and parts at most three pairs, those around two
 * letters that are swapped.
 *
 * @param letters a bit for each letter of ASCII and each digit; all others share the rest
 * @param pairs bits of the neighbours
 */
public record Signature(long letters, long pairs) {
  private static final int DIGITS = 26;
  private static final int OTHERS = DIGITS + 10;
  private static final int LOST_LETTERS = 1;
  private static final int LOST_PAIRS = 3;

  /** Of a word in UTF-8. */
  public static Signature of(byte[] bytes, int from, int to, int[] scratch) {
    return of(scratch, Letters.read(bytes, from, to, false, scratch));
  }

  static Signature of(int[] word, int count) {
    long letters = 0;
    long pairs = 0;
    for (int place = 0; place < count; place++) {
      letters |= 1L << bit(word[place]);
      pairs |= place == 0 ? 0 : 1L << pairBit(word[place - 1], word[place]);
    }
    return new Signature(letters, pairs);
  }

  /** Whether a word with these bits may be meant, or have this one inside. */
  boolean mayFit(long otherLetters, long otherPairs, int errors) {
    return Long.bitCount(letters & ~otherLetters) <= LOST_LETTERS * errors
        && Long.bitCount(pairs & ~otherPairs) <= LOST_PAIRS * errors;
  }

  /** Whether all letters of a word with these bits are of ASCII. */
  static boolean isPlain(long letters) {
    return letters >>> OTHERS == 0;
  }

  private static int pairBit(int first, int second) {
    return ((first * 31 + second) * 0x9E3779B1) >>> (Integer.SIZE - 6);
  }

  private static int bit(int letter) {
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a';
    }
    if (letter >= '0' && letter <= '9') {
      return DIGITS + letter - '0';
    }
    return OTHERS + ((letter * 0x9E3779B1) >>> 8) % (Long.SIZE - OTHERS);
  }
}
