package id.pelanggan.adapters.index.memory;

/** Sorts keys in unsigned order, each with the ordinal beside it. */
final class PairSort {
  private final long[] keys;
  private final int[] ordinals;
  private final long[] keysAside;
  private final int[] ordinalsAside;

  /**
   * @param longest how many pairs the right one of two merged ranges has at most
   */
  PairSort(long[] keys, int[] ordinals, int longest) {
    this.keys = keys;
    this.ordinals = ordinals;
    keysAside = new long[longest];
    ordinalsAside = new int[longest];
  }

  void sort(int from, int to) {
    if (to - from > 1) {
      int middle = (from + to) >>> 1;
      sort(from, middle);
      sort(middle, to);
      merge(from, middle, to);
    }
  }

  /** Merges two sorted ranges that lie side by side, from their ends. */
  void merge(int from, int middle, int to) {
    int right = to - middle;
    System.arraycopy(keys, middle, keysAside, 0, right);
    System.arraycopy(ordinals, middle, ordinalsAside, 0, right);
    int left = middle;
    int place = to;
    while (right > 0) {
      place--;
      if (left > from && Long.compareUnsigned(keys[left - 1], keysAside[right - 1]) > 0) {
        left--;
        keys[place] = keys[left];
        ordinals[place] = ordinals[left];
      } else {
        right--;
        keys[place] = keysAside[right];
        ordinals[place] = ordinalsAside[right];
      }
    }
  }
}
