package id.pelanggan.adapters.index.memory;

import id.pelanggan.adapters.index.fit.Pattern;
import id.pelanggan.adapters.index.fit.Signature;
import java.io.IOException;
import java.util.Arrays;

/**
 * All different words, each by a number in the order in which they came in: their letters one
 * behind the other in UTF-8, which of the letters each has, and a hash table to find them by.
 */
final class Vocabulary {
  private static final int NONE = -1;

  /** In bytes; a length is one byte in the saved form. */
  private static final int LONGEST = 255;

  private byte[] letters = new byte[0];
  private int[] ends = new int[0];

  /** By word, its {@link Signature}. */
  private long[] signs = new long[0];

  private long[] pairs = new long[0];
  private int[] slots = emptySlots(0);
  private int count;
  private final int[] scratch = new int[LONGEST + 1];

  int count() {
    return count;
  }

  long bytes() {
    return letters.length + 4L * ends.length + 16L * signs.length + 4L * slots.length;
  }

  /** The number of a word; of a new one, the {@link #count} before. */
  int number(byte[] word) {
    int slot = slot(word, 0, word.length);
    if (slots[slot] != NONE) {
      return slots[slot];
    }
    append(word, 0, word.length);
    take(slot);
    return count - 1;
  }

  /** All words that a pattern fits. */
  void find(Pattern pattern, Fits fits) {
    for (int word = 0; word < count; word++) {
      if (pattern.mayFit(signs[word], pairs[word])) {
        int quality = pattern.quality(letters, begin(word), ends[word], signs[word]);
        if (quality > 0) {
          fits.add(word, quality);
        }
      }
    }
  }

  /** Adds a word of another vocabulary that this one has not. */
  void append(Vocabulary other, int word) {
    append(other.letters, other.begin(word), other.ends[word]);
    take(slot(letters, begin(count - 1), ends[count - 1]));
  }

  void write(FlatWriter out) throws IOException {
    byte[] lengths = new byte[count];
    for (int word = 0; word < count; word++) {
      lengths[word] = (byte) (ends[word] - begin(word));
    }
    out.writeInt(count);
    out.writeBytes(lengths, count);
    out.writeBytes(letters, count == 0 ? 0 : ends[count - 1]);
  }

  static Vocabulary read(FlatReader in) throws IOException {
    Vocabulary read = new Vocabulary();
    byte[] lengths = in.readBytes(in.readCount());
    read.ends = in.make(lengths.length, Integer.BYTES, int[]::new);
    read.signs = in.make(lengths.length, Long.BYTES, long[]::new);
    read.pairs = in.make(lengths.length, Long.BYTES, long[]::new);
    long end = 0;
    for (int word = 0; word < lengths.length; word++) {
      end += lengths[word] & LONGEST;
      read.ends[word] = in.checkCount(end);
    }
    in.takeRoom(4L * Room.slots(lengths.length + 1));
    read.letters = in.readBytes((int) end);
    read.count = lengths.length;
    for (int word = 0; word < read.count; word++) {
      read.sign(word);
    }
    read.renewSlots();
    return read;
  }

  private int begin(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  private void append(byte[] bytes, int from, int to) {
    int begin = count == 0 ? 0 : ends[count - 1];
    int end = Math.addExact(begin, to - from);
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, Room.beyond(letters.length, end));
    }
    if (count == ends.length) {
      int room = Room.beyond(count, count + 1);
      ends = Arrays.copyOf(ends, room);
      signs = Arrays.copyOf(signs, room);
      pairs = Arrays.copyOf(pairs, room);
    }
    System.arraycopy(bytes, from, letters, begin, to - from);
    ends[count] = end;
    count++;
    sign(count - 1);
  }

  private void take(int slot) {
    slots[slot] = count - 1;
    if (count > slots.length / 2) {
      renewSlots();
    }
  }

  private void sign(int word) {
    Signature signature = Signature.of(letters, begin(word), ends[word], scratch);
    signs[word] = signature.letters();
    pairs[word] = signature.pairs();
  }

  private void renewSlots() {
    slots = emptySlots(count + 1);
    for (int word = 0; word < count; word++) {
      slots[slot(letters, begin(word), ends[word])] = word;
    }
  }

  private static int[] emptySlots(int entries) {
    int[] slots = new int[Room.slots(entries)];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** Where the word is, or where it would be put. */
  private int slot(byte[] bytes, int from, int to) {
    int mask = slots.length - 1;
    int slot = hash(bytes, from, to) & mask;
    while (slots[slot] != NONE && !isWord(slots[slot], bytes, from, to)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isWord(int word, byte[] bytes, int from, int to) {
    return Arrays.equals(letters, begin(word), ends[word], bytes, from, to);
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int place = from; place < to; place++) {
      hash = (hash ^ bytes[place]) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 15)) * 0x2C1B3C6D;
    return hash ^ (hash >>> 13);
  }
}
