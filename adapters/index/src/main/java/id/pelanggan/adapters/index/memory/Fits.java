package id.pelanggan.adapters.index.memory;

import java.util.Arrays;

/** Words that fit a pattern, each with how well. */
final class Fits {
  private int[] words = new int[64];
  private int[] qualities = new int[64];
  private int count;

  void add(int word, int quality) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
      qualities = Arrays.copyOf(qualities, 2 * count);
    }
    words[count] = word;
    qualities[count] = quality;
    count++;
  }

  int count() {
    return count;
  }

  int word(int place) {
    return words[place];
  }

  int quality(int place) {
    return qualities[place];
  }
}
