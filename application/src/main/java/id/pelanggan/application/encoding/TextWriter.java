package id.pelanggan.application.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Writes values one after another, each so that its end can be told from what follows. */
public final class TextWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

  /** Seven bits a byte, the lowest first; small numbers of either sign are short. */
  public TextWriter number(long value) {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      out.write((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  public TextWriter text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    out.write(bytes, 0, bytes.length);
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
    return out.toByteArray();
  }

  private TextWriter fixed(long value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (value >>> shift));
    }
    return this;
  }
}
