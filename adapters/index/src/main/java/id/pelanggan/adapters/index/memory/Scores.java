package id.pelanggan.adapters.index.memory;

/**
 * How well customers fit the words of a question, by ordinal. Words are added one after the other;
 * whoever does not fit one of them is out. Used by one search at a time, and all zero between.
 */
final class Scores {
  /** What a word that was typed again counts where the customer has no second one. */
  private static final int LACKING = 100;

  private static final int NAME_BITS = 4;

  private short[] best = new short[0];
  private short[] second = new short[0];
  private int[] totals = new int[0];

  /** Who fits the first word, and after each of the others who is left. */
  private int[] candidates = new int[0];

  private int count;
  private boolean first = true;

  long bytes() {
    return 2L * best.length + 2L * second.length + 4L * totals.length + 4L * candidates.length;
  }

  /** Begins a question. */
  void begin(int ordinals, boolean repeating) {
    if (best.length < ordinals) {
      best = new short[ordinals];
      totals = new int[ordinals];
      candidates = new int[ordinals];
    }
    if (repeating && second.length < ordinals) {
      second = new short[ordinals];
    }
  }

  /** A customer has a word that fits, as {@link #value} says. */
  void offer(int ordinal, short value) {
    if (value > best[ordinal] && isLeft(ordinal)) {
      best[ordinal] = value;
    }
  }

  /** The same for a word that was typed again: of the customer's words the two best count. */
  void offerAgain(int ordinal, short value) {
    if (value > best[ordinal] && isLeft(ordinal)) {
      second[ordinal] = best[ordinal];
      best[ordinal] = value;
    } else if (value > second[ordinal] && best[ordinal] > 0) {
      second[ordinal] = value;
    }
  }

  static short value(int quality, boolean name) {
    return (short) ((Math.max(1, quality) << 1) | (name ? 1 : 0));
  }

  /**
   * Ends a word.
   *
   * @param again whether it was typed again
   */
  void endWord(boolean again) {
    int left = 0;
    for (int place = 0; place < count; place++) {
      int ordinal = candidates[place];
      if (best[ordinal] > 0) {
        totals[ordinal] += amount(best[ordinal]) + (again ? takeSecond(ordinal) : 0);
        best[ordinal] = 0;
        candidates[left++] = ordinal;
      } else {
        totals[ordinal] = 0;
      }
    }
    count = left;
    first = false;
  }

  /** How many fit all words. */
  int count() {
    return count;
  }

  int candidate(int place) {
    return candidates[place];
  }

  /** The sum of qualities. */
  int quality(int ordinal) {
    return totals[ordinal] >> NAME_BITS;
  }

  /** How many of the typed words fit one of the customer's name best. */
  int names(int ordinal) {
    return totals[ordinal] & ((1 << NAME_BITS) - 1);
  }

  /** Ends a question. */
  void end() {
    for (int place = 0; place < count; place++) {
      totals[candidates[place]] = 0;
    }
    count = 0;
    first = true;
  }

  /** Whoever fits the first word becomes a candidate. */
  private boolean isLeft(int ordinal) {
    if (first && best[ordinal] == 0) {
      candidates[count++] = ordinal;
    }
    return first || totals[ordinal] > 0;
  }

  private int takeSecond(int ordinal) {
    int amount = second[ordinal] == 0 ? LACKING << NAME_BITS : amount(second[ordinal]);
    second[ordinal] = 0;
    return amount;
  }

  private static int amount(short value) {
    return ((value >> 1) << NAME_BITS) | (value & 1);
  }
}
