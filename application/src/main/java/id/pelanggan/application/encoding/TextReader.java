package id.pelanggan.application.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Reads what a {@link TextWriter} wrote, in the same order. */
public final class TextReader {
  private final ByteBuffer in;

  public TextReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  public long number() {
    long rest = 0;
    int shift = 0;
    byte next;
    do {
      next = in.get();
      rest |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return (rest >>> 1) ^ -(rest & 1);
  }

  public int count() {
    return Math.toIntExact(number());
  }

  public String text() {
    int length = count();
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  public UUID uuid() {
    return new UUID(in.getLong(), in.getLong());
  }

  public Instant instant() {
    return Instant.ofEpochSecond(number(), number());
  }

  public SortedMap<String, String> texts() {
    SortedMap<String, String> values = new TreeMap<>();
    for (int left = count(); left > 0; left--) {
      values.put(text(), text());
    }
    return values;
  }
}
