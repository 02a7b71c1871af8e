package id.pelanggan.app.presentation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes that go to a terminal. */
final class Wire {
  private static final int ROOM = 4096;

  private final GlyphSet glyphs;
  private final Charset charset;
  private byte[] bytes = new byte[ROOM];
  private int size;

  Wire(GlyphSet glyphs, Charset charset) {
    this.glyphs = glyphs;
    this.charset = charset;
  }

  /** Sends our own characters, all of them ASCII. */
  Wire steer(String sequence) {
    for (int i = 0; i < sequence.length(); i++) {
      add(sequence.charAt(i));
    }
    return this;
  }

  Wire number(int number) {
    if (number >= 10) {
      number(number / 10);
    }
    return add('0' + number % 10);
  }

  /** Sends a cluster in the terminal's characters. */
  void show(String cluster, int width) {
    String shown = glyphs.show(cluster);
    if (shown.length() == 1 && shown.charAt(0) < 0x7F) {
      add(shown.charAt(0));
      return;
    }
    byte[] encoded = shown.getBytes(charset);
    if (charset.equals(StandardCharsets.UTF_8) || isShown(shown, encoded)) {
      for (byte one : encoded) {
        add(one);
      }
    } else {
      steer(width == 2 ? "? " : "?");
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Whether the character set has all of it, and without a byte that steers terminals. */
  private boolean isShown(String shown, byte[] encoded) {
    for (byte one : encoded) {
      int unsigned = one & 0xFF;
      if (unsigned < ' ' || (unsigned >= 0x7F && unsigned < 0xA0)) {
        return false;
      }
    }
    return charset.newEncoder().canEncode(shown);
  }

  private Wire add(int one) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) one;
    return this;
  }
}
