package id.pelanggan.application.encoding;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Writes values one after another, each so that its end can be told from what follows. */
public final class TextWriter {
  /** The most that a number takes. */
  private static final int NUMBER_BYTES = 10;

  private byte[] bytes = new byte[256];
  private int length;

  /** Seven bits a byte, the lowest first; small numbers of either sign are short. */
  public TextWriter number(long value) {
    reserve(NUMBER_BYTES);
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
    return this;
  }

  public TextWriter text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
    return this;
  }

  public TextWriter uuid(UUID value) {
    return fixed(value.getMostSignificantBits()).fixed(value.getLeastSignificantBits());
  }

  public TextWriter instant(Instant value) {
    return number(value.getEpochSecond()).number(value.getNano());
  }

  public TextWriter texts(Map<String, String> values) {
    number(values.size());
    values.forEach((name, value) -> text(name).text(value));
    return this;
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private TextWriter fixed(long value) {
    reserve(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
    return this;
  }

  private void reserve(int more) {
    int needed = Math.addExact(length, more);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
    }
  }
}
