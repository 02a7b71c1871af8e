package id.pelanggan.adapters.vault.tree;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.primitive.Hmac;

/**
 * Walks down to leaves and remembers the way, so that the next leaf costs two steps on average when
 * leaves come in order. For one thread at a time.
 */
public final class Walker {
  private static final int NONE = -1;

  private final Cover cover;
  private final Branching branching = new Branching();
  private final byte[] path;
  private int node = NONE;
  private long last;

  public Walker(Cover cover) {
    this.cover = requireNonNull(cover, "cover is null");
    this.path = new byte[(cover.depth() + 1) * Hmac.LENGTH];
  }

  /**
   * Writes the leaf's key.
   *
   * @return whether there is one; a punctured leaf has none
   */
  public boolean walk(long leaf, byte[] target) {
    boolean near = node != NONE && cover.isBelow(node, leaf);
    int above = near ? node : cover.find(leaf);
    if (above < 0) {
      return false;
    }
    // Where an error ends this on the way, the path is that of neither leaf.
    node = NONE;
    int level = cover.level(above);
    if (near) {
      level = Math.max(level, sharedLevels(leaf));
    } else {
      cover.copyKey(above, path, level * Hmac.LENGTH);
    }
    descend(level, leaf);
    last = leaf;
    node = above;
    System.arraycopy(path, cover.depth() * Hmac.LENGTH, target, 0, Hmac.LENGTH);
    return true;
  }

  /** How many levels below the root the paths to this leaf and to the last one are the same. */
  private int sharedLevels(long leaf) {
    int different = Long.SIZE - Long.numberOfLeadingZeros(leaf ^ last);
    return cover.depth() - different;
  }

  private void descend(int from, long leaf) {
    for (int level = from; level < cover.depth(); level++) {
      int parent = level * Hmac.LENGTH;
      boolean right = (leaf >>> (cover.depth() - level - 1) & 1) == 1;
      if (right) {
        branching.right(path, parent, path, parent + Hmac.LENGTH);
      } else {
        branching.left(path, parent, path, parent + Hmac.LENGTH);
      }
    }
  }
}
