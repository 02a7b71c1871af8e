package id.pelanggan.adapters.index.memory;

/** How long arrays become that have to grow. */
final class Room {
  private static final int LEAST = 16;

  private Room() {}

  /** Half as long again, so that growing costs little altogether and little stays empty. */
  static int beyond(int length, int wanted) {
    long grown = Math.max(LEAST, length + (long) (length >> 1));
    return (int) Math.max(wanted, Math.min(grown, Integer.MAX_VALUE - 8));
  }

  /** A power of two of which so many entries take half at most. */
  static int slots(int entries) {
    return Math.max(LEAST, Integer.highestOneBit(Math.max(1, entries - 1)) << 2);
  }
}
