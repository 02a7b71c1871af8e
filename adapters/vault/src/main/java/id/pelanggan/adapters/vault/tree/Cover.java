package id.pelanggan.adapters.vault.tree;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.primitive.Hmac;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The nodes of a key tree from which every key that was not punctured can be derived, and no other.
 * No node lies below another one. Immutable.
 *
 * <p>The tree is that of Goldreich, Goldwasser and Micali: a node's two children are its HMACs of
 * two labels, and the leaves are the keys. To puncture a leaf, the node above it is replaced by the
 * siblings of the path that leads from it to the leaf.
 */
public final class Cover {
  /** Levels below the root of the tree that the product uses: 2³² leaves. */
  public static final int DEPTH = 32;

  /** Bytes that a node takes when written: its level, its first leaf, its key. */
  static final int NODE_LENGTH = 1 + Integer.BYTES + Hmac.LENGTH;

  private final int depth;
  private final Nodes nodes;

  private Cover(int depth, Nodes nodes) {
    this.depth = depth;
    this.nodes = nodes;
  }

  /**
   * A tree without punctures.
   *
   * @param root 32 random bytes; taken over
   */
  public static Cover whole(int depth, byte[] root) {
    if (depth < 1 || depth > DEPTH) {
      throw new IllegalArgumentException("depth is not within 1 and " + DEPTH + ": " + depth);
    }
    Nodes.Growing nodes = new Nodes.Growing(1);
    nodes.add(0, 0, root, 0);
    return new Cover(depth, nodes.freeze());
  }

  /** Levels below the root. */
  int depth() {
    return depth;
  }

  /** How many nodes there are. */
  public int size() {
    return nodes.size();
  }

  /** How many leaves can no longer be derived. */
  public long punctured() {
    long left = 0;
    for (int node = 0; node < size(); node++) {
      left += span(nodes.level(node));
    }
    return span(0) - left;
  }

  /** The node above a leaf, or a negative number where the leaf was punctured. */
  int find(long leaf) {
    int node = nodes.findStartingAtOrBefore(leaf);
    return node >= 0 && isBelow(node, leaf) ? node : -1;
  }

  boolean isBelow(int node, long leaf) {
    long start = nodes.start(node);
    return leaf >= start && leaf < start + span(nodes.level(node));
  }

  int level(int node) {
    return nodes.level(node);
  }

  void copyKey(int node, byte[] target, int offset) {
    nodes.copyKey(node, target, offset);
  }

  /**
   * What is left when the leaves are punctured; those that are already may be named again.
   *
   * @param leaves in ascending order
   */
  public Cover without(long[] leaves) {
    Nodes.Growing kept = new Nodes.Growing(size() + DEPTH);
    Puncture puncture = new Puncture(depth, requireNonNull(leaves, "leaves is null"), kept);
    byte[] key = new byte[Hmac.LENGTH];
    int from = 0;
    for (int node = 0; node < size(); node++) {
      long start = nodes.start(node);
      int first = puncture.countBefore(start, from);
      int last = puncture.countBefore(start + span(nodes.level(node)), first);
      nodes.copyKey(node, key, 0);
      puncture.keep(nodes.level(node), start, key, first, last);
      from = last;
    }
    Arrays.fill(key, (byte) 0);
    return new Cover(depth, kept.freeze());
  }

  /** What both can derive: the punctures of two histories of one tree together. */
  public Cover and(Cover other) {
    Nodes.Growing both = new Nodes.Growing(Math.max(size(), other.size()));
    int mine = 0;
    int theirs = 0;
    while (mine < size() && theirs < other.size()) {
      long end = end(mine);
      long otherEnd = other.end(theirs);
      if (end > other.nodes.start(theirs) && otherEnd > nodes.start(mine)) {
        if (nodes.level(mine) >= other.nodes.level(theirs)) {
          both.add(nodes, mine);
        } else {
          both.add(other.nodes, theirs);
        }
      }
      mine += end <= otherEnd ? 1 : 0;
      theirs += otherEnd <= end ? 1 : 0;
    }
    return new Cover(depth, both.freeze());
  }

  /** Whether exactly the same leaves can be derived. */
  public boolean isAsPunctured(Cover other) {
    return depth == other.depth && nodes.isSamePlaces(other.nodes);
  }

  public int encodedLength() {
    return Integer.BYTES + size() * NODE_LENGTH;
  }

  public void write(ByteBuffer target) {
    target.putInt(size());
    byte[] key = new byte[Hmac.LENGTH];
    for (int node = 0; node < size(); node++) {
      nodes.copyKey(node, key, 0);
      target.put((byte) nodes.level(node)).putInt((int) nodes.start(node)).put(key);
    }
    Arrays.fill(key, (byte) 0);
  }

  /**
   * Of a tree of {@link #DEPTH}.
   *
   * @throws IllegalArgumentException where the bytes are no such nodes
   */
  public static Cover read(ByteBuffer source) {
    int count = source.remaining() < Integer.BYTES ? -1 : source.getInt();
    if (count < 0 || source.remaining() != (long) count * NODE_LENGTH) {
      throw new IllegalArgumentException("the nodes are cut off");
    }
    Nodes.Growing nodes = new Nodes.Growing(count);
    byte[] key = new byte[Hmac.LENGTH];
    long end = 0;
    for (int node = 0; node < count; node++) {
      int level = source.get();
      long start = Integer.toUnsignedLong(source.getInt());
      source.get(key);
      if (level < 0 || level > DEPTH || start < end || start % (1L << (DEPTH - level)) != 0) {
        throw new IllegalArgumentException("a node is out of place: " + node);
      }
      end = start + (1L << (DEPTH - level));
      nodes.add(level, start, key, 0);
    }
    Arrays.fill(key, (byte) 0);
    return new Cover(DEPTH, nodes.freeze());
  }

  private long end(int node) {
    return nodes.start(node) + span(nodes.level(node));
  }

  private long span(int level) {
    return 1L << (depth - level);
  }

  @Override
  public String toString() {
    return "Cover of " + size() + " nodes";
  }
}
