package id.pelanggan.adapters.plugins.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the list of entries at the end of a zip. Sizes of more than 32 bits are not known to it.
 */
final class Directory {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_SIZE = 46;

  private Directory() {}

  /**
   * @param begin where the list begins, and the entries themselves end
   */
  record Listing(List<Entry> entries, long begin) {}

  static Listing read(byte[] zip) throws BrokenArchive {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = end(bytes);
    int count = bytes.getChar(end + 10);
    long size = Integer.toUnsignedLong(bytes.getInt(end + 12));
    long begin = Integer.toUnsignedLong(bytes.getInt(end + 16));
    boolean oneDisk = bytes.getInt(end + 4) == 0 && bytes.getChar(end + 8) == count;
    if (!oneDisk || begin + size != end) {
      throw new BrokenArchive("the directory is not where it should be");
    }
    List<Entry> entries = new ArrayList<>(count);
    int place = (int) begin;
    for (int number = 0; number < count; number++) {
      place = entry(bytes, place, end, entries);
    }
    if (place != end) {
      throw new BrokenArchive("the directory has more or less than it says");
    }
    return new Listing(entries, begin);
  }

  private static int end(ByteBuffer bytes) throws BrokenArchive {
    int last = bytes.limit() - END_SIZE;
    for (int place = last; place >= Math.max(0, last - LONGEST_COMMENT); place--) {
      if (bytes.getInt(place) == END_SIGNATURE && bytes.getChar(place + 20) == last - place) {
        return place;
      }
    }
    throw new BrokenArchive("no directory");
  }

  private static int entry(ByteBuffer bytes, int place, int end, List<Entry> entries)
      throws BrokenArchive {
    if (place + ENTRY_SIZE > end || bytes.getInt(place) != ENTRY_SIGNATURE) {
      throw new BrokenArchive("an entry of the directory is broken");
    }
    int name = bytes.getChar(place + 28);
    int next = place + ENTRY_SIZE + name + bytes.getChar(place + 30) + bytes.getChar(place + 32);
    if (next > end) {
      throw new BrokenArchive("an entry of the directory breaks off");
    }
    entries.add(
        new Entry(
            new String(bytes.array(), place + ENTRY_SIZE, name, ISO_8859_1),
            bytes.getChar(place + 8),
            bytes.getChar(place + 10),
            bytes.getInt(place + 16),
            Integer.toUnsignedLong(bytes.getInt(place + 20)),
            Integer.toUnsignedLong(bytes.getInt(place + 24)),
            bytes.getChar(place + 40),
            Integer.toUnsignedLong(bytes.getInt(place + 42))));
    return next;
  }
}
