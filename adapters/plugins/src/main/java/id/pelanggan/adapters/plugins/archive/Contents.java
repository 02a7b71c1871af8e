package id.pelanggan.adapters.plugins.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the entries of a zip, and refuses one whose own headers say something else than its
 * directory, or which holds bytes that no entry owns: two programs could read two things in it.
 */
final class Contents {
  private static final int SIGNATURE = 0x04034b50;
  private static final int HEADER_SIZE = 30;
  private static final int BEHIND_SIGNATURE = 0x08074b50;
  private static final int BEHIND_SIZE = 12;
  private static final int DEFLATED = 8;

  private final ByteBuffer bytes;
  private final long end;

  Contents(byte[] zip, long end) {
    this.bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    this.end = end;
  }

  /** What each file is, by its name. */
  Map<String, byte[]> unpack(List<Entry> entries) throws BrokenArchive {
    Map<String, byte[]> files = new LinkedHashMap<>();
    long place = 0;
    for (Entry entry : entries.stream().sorted(Comparator.comparing(Entry::offset)).toList()) {
      if (entry.offset() != place) {
        throw new BrokenArchive("entries overlap, or bytes between them belong to none");
      }
      long data = place + header(entry);
      if (data + entry.packed() > end) {
        throw new BrokenArchive("an entry breaks off");
      }
      byte[] content = unpack(entry, (int) data);
      if (!entry.isFolder()) {
        files.put(entry.name(), content);
      }
      place = data + entry.packed() + behind(entry, data + entry.packed());
    }
    if (place != end) {
      throw new BrokenArchive("bytes behind the last entry belong to none");
    }
    return files;
  }

  /** How long the header before an entry's bytes is. */
  private int header(Entry entry) throws BrokenArchive {
    int place = (int) entry.offset();
    if (place + HEADER_SIZE > end || bytes.getInt(place) != SIGNATURE) {
      throw new BrokenArchive("an entry is not where the directory says");
    }
    int name = bytes.getChar(place + 26);
    int size = HEADER_SIZE + name + bytes.getChar(place + 28);
    if (place + size > end || !isAgreed(entry, place, name)) {
      throw new BrokenArchive("an entry and the directory contradict each other");
    }
    return size;
  }

  private boolean isAgreed(Entry entry, int place, int name) {
    boolean sizes =
        entry.hasSizesBehind()
            || (bytes.getInt(place + 14) == entry.checksum()
                && Integer.toUnsignedLong(bytes.getInt(place + 18)) == entry.packed()
                && Integer.toUnsignedLong(bytes.getInt(place + 22)) == entry.size());
    return sizes
        && bytes.getChar(place + 6) == entry.flags()
        && bytes.getChar(place + 8) == entry.method()
        && new String(bytes.array(), place + HEADER_SIZE, name, ISO_8859_1).equals(entry.name());
  }

  /** How long that is which repeats the sizes behind an entry's bytes. */
  private int behind(Entry entry, long after) throws BrokenArchive {
    if (!entry.hasSizesBehind()) {
      return 0;
    }
    int place = (int) after;
    boolean signed = after + 4 <= end && bytes.getInt(place) == BEHIND_SIGNATURE;
    int begin = place + (signed ? 4 : 0);
    if (begin + BEHIND_SIZE > end
        || bytes.getInt(begin) != entry.checksum()
        || Integer.toUnsignedLong(bytes.getInt(begin + 4)) != entry.packed()
        || Integer.toUnsignedLong(bytes.getInt(begin + 8)) != entry.size()) {
      throw new BrokenArchive("an entry and the directory contradict each other");
    }
    return begin + BEHIND_SIZE - place;
  }

  private byte[] unpack(Entry entry, int data) throws BrokenArchive {
    byte[] content =
        entry.method() == DEFLATED
            ? inflate(data, (int) entry.packed(), (int) entry.size())
            : Arrays.copyOfRange(bytes.array(), data, data + (int) entry.packed());
    CRC32 checksum = new CRC32();
    checksum.update(content);
    if (content.length != entry.size() || (int) checksum.getValue() != entry.checksum()) {
      throw new BrokenArchive("an entry is not what its checksum says");
    }
    return content;
  }

  /** Never unpacks more than the entry says that it has. */
  private byte[] inflate(int data, int packed, int size) throws BrokenArchive {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.array(), data, packed);
      byte[] content = new byte[size];
      int filled = 0;
      while (filled < size && !inflater.finished() && !inflater.needsInput()) {
        filled += inflater.inflate(content, filled, size - filled);
      }
      boolean more = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
      if (filled != size || more || inflater.getBytesRead() != packed) {
        throw new BrokenArchive("an entry is larger or smaller than it says");
      }
      return content;
    } catch (DataFormatException e) {
      throw new BrokenArchive("an entry cannot be unpacked");
    } finally {
      inflater.end();
    }
  }
}
