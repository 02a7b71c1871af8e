package id.pelanggan.adapters.index.fit;

/**
 * How many typing errors lie between a pattern of up to 63 letters and a word: letters too many,
 * too few, replaced, or swapped with their neighbour, no place changed twice (optimal string
 * alignment). One column of the table of distances is a few machine words: H. Hyyrö, "A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances", 2003.
 */
final class Distance {
  private final Alphabet alphabet;
  private final int length;

  Distance(int[] pattern) {
    alphabet = new Alphabet(pattern);
    length = pattern.length;
  }

  /** The fewest errors between the pattern and any part of the word that begins where it begins. */
  int ofBeginning(int[] word, int count) {
    return least(word, count, 1);
  }

  /** The fewest errors between the pattern and any part of the word. */
  int ofAnyPart(int[] word, int count) {
    return least(word, count, 0);
  }

  /**
   * @param skipped what it costs to pass over a letter before the part begins
   */
  private int least(int[] word, int count, int skipped) {
    long last = 1L << (length - 1);
    long up = -1L;
    long down = 0;
    long diagonal = 0;
    long before = 0;
    int errors = length;
    int least = length;
    for (int place = 0; place < count && least > 0; place++) {
      long same = alphabet.places(word[place]);
      long swapped = ((~diagonal & same) << 1) & before;
      diagonal = (((same & up) + up) ^ up) | same | down | swapped;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      errors += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      least = Math.min(least, errors);
      long next = (right << 1) | skipped;
      up = (left << 1) | ~(diagonal | next);
      down = diagonal & next;
      before = same;
    }
    return least;
  }
}
