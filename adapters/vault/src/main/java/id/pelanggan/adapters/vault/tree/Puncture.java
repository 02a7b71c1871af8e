package id.pelanggan.adapters.vault.tree;

import id.pelanggan.adapters.vault.primitive.Hmac;
import java.util.Arrays;

/** Takes leaves out of nodes: a node above one of them is replaced by its children. */
final class Puncture {
  private final int depth;
  private final long[] leaves;
  private final Nodes.Growing kept;
  private final Branching branching = new Branching();

  /**
   * @param leaves in ascending order
   * @param kept where the nodes that remain are added
   */
  Puncture(int depth, long[] leaves, Nodes.Growing kept) {
    this.depth = depth;
    this.leaves = leaves;
    this.kept = kept;
  }

  /** How many of the leaves lie before this one; at least {@code from}. */
  int countBefore(long leaf, int from) {
    int found = Arrays.binarySearch(leaves, from, leaves.length, leaf);
    int count = found >= 0 ? found : -found - 1;
    while (count > from && leaves[count - 1] == leaf) {
      count--;
    }
    return count;
  }

  /** Keeps what is left of a node above the leaves from {@code first} to {@code last} (without). */
  void keep(int level, long start, byte[] key, int first, int last) {
    if (first == last) {
      kept.add(level, start, key, 0);
    } else if (level < depth) {
      long middle = start + (1L << (depth - level - 1));
      int split = countBefore(middle, first);
      byte[] child = new byte[Hmac.LENGTH];
      branching.left(key, 0, child, 0);
      keep(level + 1, start, child, first, split);
      branching.right(key, 0, child, 0);
      keep(level + 1, middle, child, split, last);
      Arrays.fill(child, (byte) 0);
    }
  }
}
