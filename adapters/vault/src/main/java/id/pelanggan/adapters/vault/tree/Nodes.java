package id.pelanggan.adapters.vault.tree;

import id.pelanggan.adapters.vault.primitive.Hmac;
import java.util.Arrays;

/** Nodes by their first leaf, in arrays: there may be hundreds of thousands. */
final class Nodes {
  private final long[] starts;
  private final byte[] levels;
  private final byte[] keys;

  private Nodes(long[] starts, byte[] levels, byte[] keys) {
    this.starts = starts;
    this.levels = levels;
    this.keys = keys;
  }

  int size() {
    return starts.length;
  }

  long start(int node) {
    return starts[node];
  }

  int level(int node) {
    return levels[node];
  }

  void copyKey(int node, byte[] target, int offset) {
    System.arraycopy(keys, node * Hmac.LENGTH, target, offset, Hmac.LENGTH);
  }

  /** The last node whose first leaf is not behind this one; -1 where there is none. */
  int findStartingAtOrBefore(long leaf) {
    int found = Arrays.binarySearch(starts, leaf);
    return found >= 0 ? found : -found - 2;
  }

  boolean isSamePlaces(Nodes other) {
    return Arrays.equals(starts, other.starts) && Arrays.equals(levels, other.levels);
  }

  /** Nodes that are added from left to right. */
  static final class Growing {
    private long[] starts;
    private byte[] levels;
    private byte[] keys;
    private int size;

    Growing(int expected) {
      starts = new long[expected];
      levels = new byte[expected];
      keys = new byte[expected * Hmac.LENGTH];
    }

    void add(int level, long start, byte[] key, int keyOffset) {
      if (size == starts.length) {
        grow();
      }
      starts[size] = start;
      levels[size] = (byte) level;
      System.arraycopy(key, keyOffset, keys, size * Hmac.LENGTH, Hmac.LENGTH);
      size++;
    }

    void add(Nodes source, int node) {
      add(source.levels[node], source.starts[node], source.keys, node * Hmac.LENGTH);
    }

    Nodes freeze() {
      Nodes frozen =
          new Nodes(
              Arrays.copyOf(starts, size),
              Arrays.copyOf(levels, size),
              Arrays.copyOf(keys, size * Hmac.LENGTH));
      Arrays.fill(keys, (byte) 0);
      return frozen;
    }

    private void grow() {
      int room = Math.max(16, size + (size >> 1));
      byte[] former = keys;
      starts = Arrays.copyOf(starts, room);
      levels = Arrays.copyOf(levels, room);
      keys = Arrays.copyOf(keys, room * Hmac.LENGTH);
      Arrays.fill(former, (byte) 0);
    }
  }
}
