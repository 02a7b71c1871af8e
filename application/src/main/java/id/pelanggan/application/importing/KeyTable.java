package id.pelanggan.application.importing;

/**
 * Numbers by the hash of a text, flat in memory: 16 bytes a place, at most half of the places
 * taken. Two texts of the same hash are taken for one, which happens once in 2⁶⁴ / n² files.
 */
final class KeyTable {
  private static final int FIRST_SIZE = 1 << 10;

  private long[] keys = new long[FIRST_SIZE];
  private long[] values = new long[FIRST_SIZE];
  private int size;

  /** A hash of a text, never 0. */
  static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  /** The number of a hash; 0 where none was put. */
  long find(long hash) {
    return values[place(hash)];
  }

  boolean contains(long hash) {
    return keys[place(hash)] != 0;
  }

  void put(long hash, long value) {
    int place = place(hash);
    if (keys[place] == 0) {
      if (2 * (size + 1) > keys.length) {
        grow();
        place = place(hash);
      }
      keys[place] = hash;
      size++;
    }
    values[place] = value;
  }

  private int place(long hash) {
    int mask = keys.length - 1;
    int place = (int) hash & mask;
    while (keys[place] != 0 && keys[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
