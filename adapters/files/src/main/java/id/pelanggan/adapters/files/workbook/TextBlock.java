package id.pelanggan.adapters.files.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Some texts one after another, each behind the number of its bytes. */
final class TextBlock {
  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;

  private final byte[] bytes;
  private int[] starts = new int[64];
  private int count;

  TextBlock(byte[] bytes) {
    this.bytes = bytes;
    int at = 0;
    while (at < bytes.length) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count] = at;
      count++;
      at = behindLength(at) + length(at);
    }
  }

  String text(int number) {
    int start = starts[number];
    return new String(bytes, behindLength(start), length(start), StandardCharsets.UTF_8);
  }

  private int behindLength(int start) {
    int at = start;
    while (bytes[at] < 0) {
      at++;
    }
    return at + 1;
  }

  private int length(int start) {
    int length = 0;
    for (int at = start, shift = 0; at < behindLength(start); at++, shift += 7) {
      length |= (bytes[at] & SEVEN_BITS) << shift;
    }
    return length;
  }

  static void append(ByteArrayOutputStream block, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int rest = bytes.length;
    while (rest > SEVEN_BITS) {
      block.write((rest & SEVEN_BITS) | MORE);
      rest >>>= 7;
    }
    block.write(rest);
    block.write(bytes, 0, bytes.length);
  }
}
