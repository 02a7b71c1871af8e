package id.pelanggan.adapters.files.encoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Counts what tells UTF-8 from an older encoding of one byte per character, over bytes that arrive
 * in pieces. What is well-formed: The Unicode Standard, table 3-7.
 */
public final class EncodingCensus {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
  private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private long sequences;
  private long broken;
  private boolean zero;
  private int missing;
  private int lowest;
  private int highest;

  public void accept(byte[] bytes, int length) {
    int i = 0;
    while (i < length) {
      if (missing == 0) {
        i = skipAscii(bytes, i, length);
      }
      if (i < length) {
        count(Byte.toUnsignedInt(bytes[i++]));
      }
    }
  }

  /** Whether a byte is zero, which no text in these encodings holds. */
  public boolean hasZero() {
    return zero;
  }

  /** The verdict on everything so far. Takes a character that is not complete yet for broken. */
  public Charset charset() {
    return isWellFormed() || sequences > 0 ? StandardCharsets.UTF_8 : WINDOWS;
  }

  boolean isWellFormed() {
    return broken == 0 && missing == 0;
  }

  /** Goes on to the eight bytes that hold the next one which is zero or not ASCII. */
  private static int skipAscii(byte[] bytes, int from, int length) {
    int i = from;
    while (i + Long.BYTES <= length) {
      long word = (long) EIGHT_BYTES.get(bytes, i);
      if (((word - LOWEST_BITS | word) & HIGHEST_BITS) != 0) {
        return i;
      }
      i += Long.BYTES;
    }
    return i;
  }

  private void count(int read) {
    if (missing == 0) {
      begin(read);
    } else if (read >= lowest && read <= highest) {
      missing--;
      expect(missing, 0x80, 0xbf);
      sequences += missing == 0 ? 1 : 0;
    } else {
      broken++;
      missing = 0;
      begin(read);
    }
  }

  private void begin(int read) {
    zero |= read == 0;
    if (read >= 0x80) {
      beginSequence(read);
    }
  }

  private void beginSequence(int read) {
    switch (read) {
      case 0xe0 -> expect(2, 0xa0, 0xbf);
      case 0xed -> expect(2, 0x80, 0x9f);
      case 0xf0 -> expect(3, 0x90, 0xbf);
      case 0xf4 -> expect(3, 0x80, 0x8f);
      default -> beginOrdinarySequence(read);
    }
  }

  private void beginOrdinarySequence(int read) {
    if (read < 0xc2 || read > 0xf4) {
      broken++;
    } else if (read < 0xe0) {
      expect(1, 0x80, 0xbf);
    } else {
      expect(read < 0xf0 ? 2 : 3, 0x80, 0xbf);
    }
  }

  private void expect(int count, int from, int to) {
    missing = count;
    lowest = from;
    highest = to;
  }
}
