package id.pelanggan.adapters.index.memory;

import java.io.IOException;
import java.util.Arrays;

/**
 * Keys that customers are found by, in unsigned order, so that those between two lie side by side.
 * New ones wait behind in any order until they are a quarter of all; a search looks through them.
 */
final class Keys {
  private static final int PATIENCE = 1024;

  private long[] keys = new long[0];
  private int[] ordinals = new int[0];
  private int sorted;
  private int count;

  long bytes() {
    return 12L * keys.length;
  }

  void add(long key, int ordinal) {
    if (count == keys.length) {
      resize(Room.beyond(count, count + 1));
    }
    keys[count] = key;
    ordinals[count] = ordinal;
    count++;
    if (count - sorted > Math.max(PATIENCE, sorted / 4)) {
      sort();
    }
  }

  /** Shows all keys from the first to the last, these two included. */
  void find(long first, long last, Found found) {
    for (int place = firstAtLeast(first);
        place < sorted && Long.compareUnsigned(keys[place], last) <= 0;
        place++) {
      found.found(keys[place], ordinals[place]);
    }
    for (int place = sorted; place < count; place++) {
      if (Long.compareUnsigned(keys[place], first) >= 0
          && Long.compareUnsigned(keys[place], last) <= 0) {
        found.found(keys[place], ordinals[place]);
      }
    }
  }

  /** Leaves out customers that are gone and numbers the others anew. */
  void renumber(int[] renumbering) {
    sort();
    int left = 0;
    for (int place = 0; place < count; place++) {
      int ordinal = renumbering[ordinals[place]];
      if (ordinal >= 0) {
        keys[left] = keys[place];
        ordinals[left] = ordinal;
        left++;
      }
    }
    count = left;
    sorted = left;
    resize(left);
  }

  void write(FlatWriter out) throws IOException {
    out.writeInt(count);
    out.writeInt(sorted);
    out.writeLongs(keys, count);
    out.writeInts(ordinals, count);
  }

  static Keys read(int ordinals, FlatReader in) throws IOException {
    Keys read = new Keys();
    read.count = in.readCount();
    read.sorted = in.readCount();
    in.check(read.sorted <= read.count);
    read.keys = in.readLongs(read.count);
    read.ordinals = in.readInts(read.count);
    for (int ordinal : read.ordinals) {
      in.check(ordinal >= 0 && ordinal < ordinals);
    }
    return read;
  }

  private int firstAtLeast(long key) {
    int low = 0;
    int high = sorted;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(keys[middle], key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void resize(int room) {
    keys = Arrays.copyOf(keys, room);
    ordinals = Arrays.copyOf(ordinals, room);
  }

  private void sort() {
    new PairSort(keys, ordinals, count - sorted).sort(sorted, count);
    new PairSort(keys, ordinals, count - sorted).merge(0, sorted, count);
    sorted = count;
  }

  /** Takes a key and whose it is. */
  @FunctionalInterface
  interface Found {
    void found(long key, int ordinal);
  }
}
