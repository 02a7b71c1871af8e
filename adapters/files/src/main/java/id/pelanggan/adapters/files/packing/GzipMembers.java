package id.pelanggan.adapters.files.packing;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks one gzip member after another (RFC 1952). Unlike {@link java.util.zip.GZIPInputStream} it
 * takes damage behind the first member for damage and not for the end, and unlike others it keeps
 * no name and no comment, which may be of any length.
 */
public final class GzipMembers extends InputStream {
  private static final int FIRST_MAGIC = 0x1f;
  private static final int SECOND_MAGIC = 0x8b;
  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xe0;
  private static final int TIME_AND_SYSTEM = 6;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] input = new byte[1 << 16];
  private int from;
  private int to;
  private boolean inMember;
  private boolean ended;

  /** Reads nothing yet; closes {@code packed} when it is closed. */
  public GzipMembers(InputStream packed) {
    this.packed = packed;
  }

  /** Whether a file that begins so is packed. */
  public static boolean isMagic(byte[] head) {
    return head.length >= 2
        && Byte.toUnsignedInt(head[0]) == FIRST_MAGIC
        && Byte.toUnsignedInt(head[1]) == SECOND_MAGIC;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  /**
   * @throws ZipException where the packed data is damaged
   * @throws EOFException where it breaks off
   */
  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (inMember || beginMember()) {
      int count = inflate(target, offset, length);
      if (count > 0) {
        checksum.update(target, offset, count);
        return count;
      }
      if (inflater.finished()) {
        endMember();
      } else if (inflater.needsInput()) {
        feed();
      } else {
        throw new ZipException("a dictionary is missing");
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException("not deflated");
    }
  }

  private void feed() throws IOException {
    if (!refill()) {
      throw new EOFException();
    }
    inflater.setInput(input, from, to - from);
    from = to;
  }

  private boolean beginMember() throws IOException {
    if (ended || isAtEnd()) {
      ended = true;
      return false;
    }
    readHeader();
    inflater.reset();
    checksum.reset();
    inflater.setInput(input, from, to - from);
    from = to;
    inMember = true;
    return true;
  }

  /** Zeros behind the last member come from media that are written in blocks. */
  private boolean isAtEnd() throws IOException {
    boolean zeros = false;
    while (from < to || refill()) {
      if (input[from] != 0) {
        if (zeros) {
          throw new ZipException("something follows the end");
        }
        return false;
      }
      zeros = true;
      from++;
    }
    return true;
  }

  private void readHeader() throws IOException {
    boolean readable = next() == FIRST_MAGIC && next() == SECOND_MAGIC && next() == DEFLATE;
    int flags = readable ? next() : RESERVED;
    if ((flags & RESERVED) != 0) {
      throw new ZipException("no member begins here");
    }
    skip(TIME_AND_SYSTEM);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << Byte.SIZE);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      skip(Short.BYTES);
    }
  }

  private void endMember() throws IOException {
    from = to - inflater.getRemaining();
    boolean whole =
        nextWord() == checksum.getValue()
            && nextWord() == (inflater.getBytesWritten() & 0xffff_ffffL);
    if (!whole) {
      throw new ZipException("not what was packed");
    }
    inMember = false;
  }

  private long nextWord() throws IOException {
    long word = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      word |= (long) next() << shift;
    }
    return word;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    int read = next();
    while (read != 0) {
      read = next();
    }
  }

  private int next() throws IOException {
    if (from == to && !refill()) {
      throw new EOFException();
    }
    return Byte.toUnsignedInt(input[from++]);
  }

  private boolean refill() throws IOException {
    int count = packed.read(input, 0, input.length);
    from = 0;
    to = Math.max(0, count);
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
