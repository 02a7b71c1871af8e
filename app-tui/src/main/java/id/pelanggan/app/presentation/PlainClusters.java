package id.pelanggan.app.presentation;

import id.pelanggan.app.presentation.Text.Cluster;
import org.jspecify.annotations.Nullable;

/**
 * Characters that are a cluster of one column by themselves in every terminal, made once: Latin,
 * Greek, Cyrillic and what screens are drawn with.
 */
final class PlainClusters {
  private static final int LETTERS = 0x590;
  private static final int SYMBOLS = 0x2010;
  private static final int SYMBOLS_END = 0x2800;

  private static final @Nullable Cluster[] LETTER = clusters(0, LETTERS);
  private static final @Nullable Cluster[] SYMBOL = clusters(SYMBOLS, SYMBOLS_END);

  private PlainClusters() {}

  /** The cluster of a character, or null where more has to be known. */
  static @Nullable Cluster of(char character) {
    if (character < LETTERS) {
      return LETTER[character];
    }
    return character >= SYMBOLS && character < SYMBOLS_END ? SYMBOL[character - SYMBOLS] : null;
  }

  /** Whether every terminal shows the cluster in one column. */
  static boolean contains(String cluster) {
    return cluster.length() == 1 && of(cluster.charAt(0)) != null;
  }

  private static @Nullable Cluster[] clusters(int from, int to) {
    @Nullable Cluster[] clusters = new Cluster[to - from];
    for (int character = from; character < to; character++) {
      if (Visible.of(character) == character && isPlain(character)) {
        clusters[character - from] = new Cluster(Character.toString(character), 1);
      }
    }
    return clusters;
  }

  private static boolean isPlain(int character) {
    return Widths.of(character) == 1 && !Composition.changes(character);
  }
}
