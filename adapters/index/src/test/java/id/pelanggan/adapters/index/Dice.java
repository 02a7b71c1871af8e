package id.pelanggan.adapters.index;

import java.util.List;
import java.util.Random;

/** Chance that can be had again: {@code -Ddice=…} with the number that a failed run printed. */
public final class Dice {
  private Dice() {}

  public static Random roll() {
    long seed = Long.getLong("dice", System.nanoTime());
    System.out.println("dice=" + seed);
    return new Random(seed);
  }

  public static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** A word of the first letters of the alphabet, so that words are alike. */
  public static String word(int longest, int letters, Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(longest);
    for (int place = 0; place < length; place++) {
      word.append((char) ('a' + random.nextInt(letters)));
    }
    return word.toString();
  }

  /** The text with a letter too many, too few, replaced, or swapped with its neighbour. */
  public static String mistyped(String text, Random random) {
    StringBuilder typed = new StringBuilder(text);
    int place = random.nextInt(text.length());
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> typed.deleteCharAt(place);
      case 1 -> typed.insert(place, letter);
      case 2 -> typed.setCharAt(place, letter);
      default ->
          typed
              .insert(Math.min(place + 1, text.length() - 1), text.charAt(place))
              .deleteCharAt(place);
    }
    return typed.toString();
  }
}
