package id.pelanggan.adapters.index.fit;

import java.util.stream.IntStream;

/**
 * Says how a pattern fits a word as the rules do, the slow way: by trying each part of the word.
 */
public final class NaiveFit {
  private NaiveFit() {}

  public static int quality(String pattern, String word, boolean exact) {
    int length = pattern.length();
    if (word.equals(pattern)) {
      return Quality.WHOLE;
    }
    if (word.startsWith(pattern)) {
      return Quality.BEGINNING;
    }
    boolean readable = length >= 3 || Character.isIdeographic(pattern.codePointAt(0));
    if (readable && word.contains(pattern)) {
      return Quality.INSIDE;
    }
    int errors = exact || length < 3 ? 0 : length < 8 ? 1 : 2;
    int quality = whole(pattern, word, errors);
    quality = Math.max(quality, beginning(pattern, word, errors));
    return length < 5 ? quality : Math.max(quality, inside(pattern, word, errors));
  }

  private static int whole(String pattern, String word, int errors) {
    return errors(pattern, word) <= errors && errors > 0
        ? Quality.wholeWithErrors(cost(pattern, word), pattern.length())
        : 0;
  }

  private static int beginning(String pattern, String word, int errors) {
    return IntStream.rangeClosed(0, word.length())
        .mapToObj(end -> word.substring(0, end))
        .filter(part -> errors > 0 && errors(pattern, part) <= errors)
        .mapToInt(part -> Quality.beginningWithErrors(cost(pattern, part), pattern.length()))
        .max()
        .orElse(0);
  }

  private static int inside(String pattern, String word, int errors) {
    return IntStream.rangeClosed(0, word.length())
        .mapToObj(word::substring)
        .flatMap(
            tail -> IntStream.rangeClosed(0, tail.length()).mapToObj(end -> tail.substring(0, end)))
        .filter(part -> errors > 0 && errors(pattern, part) <= errors)
        .mapToInt(part -> Quality.insideWithErrors(cost(pattern, part), pattern.length()))
        .max()
        .orElse(0);
  }

  /** How many typing errors lie between two words. */
  public static int errors(String one, String other) {
    return distance(one, other, 1, 1, 1, 1);
  }

  static int cost(String pattern, String part) {
    return distance(
        pattern, part, Alignment.MISSING, Alignment.SURPLUS, Alignment.REPLACED, Alignment.SWAPPED);
  }

  private static int distance(
      String pattern, String part, int missing, int surplus, int replaced, int swapped) {
    int[][] table = new int[pattern.length() + 1][part.length() + 1];
    for (int row = 0; row <= pattern.length(); row++) {
      for (int column = 0; column <= part.length(); column++) {
        int least = row == 0 && column == 0 ? 0 : Integer.MAX_VALUE;
        if (row > 0) {
          least = Math.min(least, table[row - 1][column] + surplus);
        }
        if (column > 0) {
          least = Math.min(least, table[row][column - 1] + missing);
        }
        if (row > 0 && column > 0) {
          boolean same = pattern.charAt(row - 1) == part.charAt(column - 1);
          least = Math.min(least, table[row - 1][column - 1] + (same ? 0 : replaced));
        }
        if (row > 1 && column > 1 && isSwapped(pattern, part, row, column)) {
          least = Math.min(least, table[row - 2][column - 2] + swapped);
        }
        table[row][column] = least;
      }
    }
    return table[pattern.length()][part.length()];
  }

  private static boolean isSwapped(String pattern, String part, int row, int column) {
    return pattern.charAt(row - 1) == part.charAt(column - 2)
        && pattern.charAt(row - 2) == part.charAt(column - 1)
        && pattern.charAt(row - 1) != pattern.charAt(row - 2);
  }
}
