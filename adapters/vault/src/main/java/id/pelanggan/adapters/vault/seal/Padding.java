package id.pelanggan.adapters.vault.seal;

import java.util.Arrays;

/**
 * Lengthens a text to one of a few lengths: 64, 128, 256 … 4096 bytes, then multiples of 4096. A
 * mark byte follows the text, then zeros (ISO/IEC 7816-4).
 */
final class Padding {
  private static final int SHORTEST = 64;
  private static final int PAGE = 4096;
  private static final byte MARK = (byte) 0x80;

  private Padding() {}

  static byte[] add(byte[] plain) {
    byte[] padded = Arrays.copyOf(plain, paddedLength(plain.length));
    padded[plain.length] = MARK;
    return padded;
  }

  /** Undoes {@link #add}, whose result was authenticated since. */
  static byte[] remove(byte[] padded) {
    int end = padded.length - 1;
    while (end >= 0 && padded[end] == 0) {
      end--;
    }
    if (end < 0 || padded[end] != MARK) {
      throw new IllegalArgumentException("the padding has no mark");
    }
    return Arrays.copyOf(padded, end);
  }

  static int paddedLength(int length) {
    int needed = Math.addExact(length, 1);
    if (needed > PAGE) {
      return Math.multiplyExact(Math.ceilDiv(needed, PAGE), PAGE);
    }
    return Math.max(SHORTEST, Integer.highestOneBit(needed - 1) << 1);
  }
}
