package id.pelanggan.adapters.index.memory;

import id.pelanggan.domain.customer.CustomerId;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Customers as small numbers in the order in which they came in. Whoever is forgotten or put in
 * again leaves a number that no longer counts, until the index is compacted.
 */
final class Ordinals {
  /** What a posting has room for. */
  private static final int MOST = 1 << 27;

  private static final int MOST_NAME_WORDS = Byte.MAX_VALUE;

  private static final int NONE = -1;

  private long[] high = new long[0];
  private long[] low = new long[0];
  private byte[] nameWords = new byte[0];
  private long[] gone = new long[0];
  private int[] slots = emptySlots(0);
  private int count;
  private int goneCount;

  /** How many numbers were given out. */
  int count() {
    return count;
  }

  int goneCount() {
    return goneCount;
  }

  long bytes() {
    return 17L * high.length + 8L * gone.length + 4L * slots.length;
  }

  boolean isGone(int ordinal) {
    return (gone[ordinal >> 6] & (1L << ordinal)) != 0;
  }

  int nameWords(int ordinal) {
    return nameWords[ordinal];
  }

  CustomerId customer(int ordinal) {
    return new CustomerId(new UUID(high[ordinal], low[ordinal]));
  }

  /** In the order of the identifiers as they are written. */
  int compare(int ordinal, CustomerId other) {
    UUID value = other.value();
    int order = Long.compareUnsigned(high[ordinal], value.getMostSignificantBits());
    return order != 0 ? order : Long.compareUnsigned(low[ordinal], value.getLeastSignificantBits());
  }

  /** The number that counts; negative where there is none. */
  int find(CustomerId customer) {
    UUID value = customer.value();
    int found = slots[slot(value.getMostSignificantBits(), value.getLeastSignificantBits())];
    return found == NONE || isGone(found) ? NONE : found;
  }

  /** A new number, for a customer who has none that counts. */
  int add(CustomerId customer, int words) {
    if (count == MOST) {
      throw new IllegalStateException("the index is full");
    }
    if (count == high.length) {
      grow(Math.min(MOST, Room.beyond(count, count + 1)));
    }
    high[count] = customer.value().getMostSignificantBits();
    low[count] = customer.value().getLeastSignificantBits();
    nameWords[count] = (byte) Math.min(MOST_NAME_WORDS, words);
    count++;
    enter(count - 1);
    if (count > slots.length / 2) {
      renewSlots();
    }
    return count - 1;
  }

  void forget(int ordinal) {
    gone[ordinal >> 6] |= 1L << ordinal;
    goneCount++;
  }

  /** Takes back that a customer was forgotten, and whatever number was given since. */
  void recall(int ordinal) {
    gone[ordinal >> 6] &= ~(1L << ordinal);
    goneCount--;
    enter(ordinal);
  }

  /** New numbers without gaps, by old number; negative of those that no longer count. */
  int[] renumbering() {
    int[] renumbering = new int[count];
    int next = 0;
    for (int ordinal = 0; ordinal < count; ordinal++) {
      renumbering[ordinal] = isGone(ordinal) ? NONE : next++;
    }
    return renumbering;
  }

  /** Those that count, with new numbers. */
  Ordinals compacted() {
    Ordinals compacted = new Ordinals();
    compacted.grow(count - goneCount);
    for (int ordinal = 0; ordinal < count; ordinal++) {
      if (!isGone(ordinal)) {
        compacted.high[compacted.count] = high[ordinal];
        compacted.low[compacted.count] = low[ordinal];
        compacted.nameWords[compacted.count++] = nameWords[ordinal];
      }
    }
    compacted.renewSlots();
    return compacted;
  }

  /** Nobody may be gone. */
  void write(FlatWriter out) throws IOException {
    out.writeInt(count);
    out.writeLongs(high, count);
    out.writeLongs(low, count);
    out.writeBytes(nameWords, count);
  }

  static Ordinals read(FlatReader in) throws IOException {
    Ordinals read = new Ordinals();
    int count = in.readCount();
    in.check(count <= MOST);
    read.high = in.readLongs(count);
    read.low = in.readLongs(count);
    read.nameWords = in.readBytes(count);
    read.gone = new long[(count >> 6) + 1];
    in.takeRoom(8L * read.gone.length + 4L * Room.slots(count + 1));
    read.count = count;
    read.renewSlots();
    return read;
  }

  private void grow(int room) {
    high = Arrays.copyOf(high, room);
    low = Arrays.copyOf(low, room);
    nameWords = Arrays.copyOf(nameWords, room);
    gone = Arrays.copyOf(gone, (room >> 6) + 1);
  }

  private void renewSlots() {
    slots = emptySlots(count + 1);
    for (int ordinal = 0; ordinal < count; ordinal++) {
      if (!isGone(ordinal)) {
        enter(ordinal);
      }
    }
  }

  private void enter(int ordinal) {
    slots[slot(high[ordinal], low[ordinal])] = ordinal;
  }

  private static int[] emptySlots(int entries) {
    int[] slots = new int[Room.slots(entries)];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** Where the customer's newest number is, or where it would be put. */
  private int slot(long customerHigh, long customerLow) {
    int mask = slots.length - 1;
    int slot = hash(customerHigh, customerLow) & mask;
    while (slots[slot] != NONE
        && (high[slots[slot]] != customerHigh || low[slots[slot]] != customerLow)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int hash(long customerHigh, long customerLow) {
    long hash = (customerHigh * 0x9E3779B97F4A7C15L) ^ (customerLow * 0xC2B2AE3D27D4EB4FL);
    hash = (hash ^ (hash >>> 32)) * 0x9FB21C651E98DF25L;
    return (int) (hash >>> 32);
  }
}
