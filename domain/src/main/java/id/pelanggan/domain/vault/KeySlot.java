package id.pelanggan.domain.vault;

/**
 * A leaf of the key tree. Each person's data is sealed under a slot of its own, and a slot is never
 * given out twice.
 *
 * @param number 0 to 2³² − 1
 */
public record KeySlot(long number) implements Comparable<KeySlot> {
  /** How many slots a tree has. */
  public static final long COUNT = 1L << 32;

  public KeySlot {
    if (number < 0 || number >= COUNT) {
      throw new IllegalArgumentException("not a slot: " + number);
    }
  }

  @Override
  public int compareTo(KeySlot other) {
    return Long.compare(number, other.number);
  }
}
