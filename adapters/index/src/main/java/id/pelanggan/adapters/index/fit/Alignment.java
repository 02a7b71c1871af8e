package id.pelanggan.adapters.index.fit;

import java.util.Arrays;

/**
 * The cheapest errors that explain how a pattern was meant as a word, by the plain table of
 * distances. A letter that is missing and two that are swapped can be wrong in few ways, so that
 * one of them is the likelier reason than a letter that might have become any other.
 */
final class Alignment {
  static final int MISSING = 10;
  static final int SWAPPED = 10;
  static final int REPLACED = 12;
  static final int SURPLUS = 13;

  /** Of them all. */
  static final int CHEAPEST = 10;

  private final int[] pattern;
  private int[] column;
  private int[] before;
  private int[] twoBefore;
  private int whole;
  private int part;

  Alignment(int[] pattern) {
    this.pattern = pattern;
    column = new int[pattern.length + 1];
    before = new int[pattern.length + 1];
    twoBefore = new int[pattern.length + 1];
  }

  /**
   * Aligns with a word.
   *
   * @param skipping whether letters of the word before the pattern cost nothing
   */
  void align(int[] word, int count, boolean skipping) {
    Arrays.setAll(column, place -> place * SURPLUS);
    part = column[pattern.length];
    for (int place = 1; place <= count; place++) {
      int[] oldest = twoBefore;
      twoBefore = before;
      before = column;
      column = oldest;
      column[0] = skipping ? 0 : place * MISSING;
      fill(word, place);
      part = Math.min(part, column[pattern.length]);
    }
    whole = column[pattern.length];
  }

  /** What the errors cost if the pattern was meant as the whole word. */
  int whole() {
    return whole;
  }

  /**
   * What the errors cost if it was meant as the cheapest part, where letters behind cost nothing.
   */
  int part() {
    return part;
  }

  private void fill(int[] word, int place) {
    int letter = word[place - 1];
    for (int row = 1; row <= pattern.length; row++) {
      int wanted = pattern[row - 1];
      int cost = before[row - 1] + (wanted == letter ? 0 : REPLACED);
      cost = Math.min(cost, before[row] + MISSING);
      cost = Math.min(cost, column[row - 1] + SURPLUS);
      if (row > 1
          && place > 1
          && wanted == word[place - 2]
          && pattern[row - 2] == letter
          && wanted != letter) {
        cost = Math.min(cost, twoBefore[row - 2] + SWAPPED);
      }
      column[row] = cost;
    }
  }
}
