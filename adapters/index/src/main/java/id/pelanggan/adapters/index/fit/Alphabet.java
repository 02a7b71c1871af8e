package id.pelanggan.adapters.index.fit;

import java.util.Arrays;

/** At which places of a pattern a letter stands, as bits. */
final class Alphabet {
  private static final int NEAR = 128;

  private final long[] near = new long[NEAR];
  private final int[] far;
  private final long[] farBits;

  Alphabet(int[] letters) {
    far = Arrays.stream(letters).filter(letter -> letter >= NEAR).distinct().sorted().toArray();
    farBits = new long[far.length];
    for (int place = 0; place < letters.length; place++) {
      int letter = letters[place];
      if (letter < NEAR) {
        near[letter] |= 1L << place;
      } else {
        farBits[Arrays.binarySearch(far, letter)] |= 1L << place;
      }
    }
  }

  long places(int letter) {
    if (letter < NEAR) {
      return near[letter];
    }
    int found = Arrays.binarySearch(far, letter);
    return found < 0 ? 0 : farBits[found];
  }
}
