package id.pelanggan.adapters.index.fit;

/** Letters of words that are kept as UTF-8, one code point each. */
final class Letters {
  /** The code point that stands for bytes that are none; only a damaged copy brings them in. */
  private static final int UNKNOWN = 0xFFFD;

  private Letters() {}

  /**
   * Reads a word.
   *
   * @param plain whether all letters are known to be of ASCII
   * @param into has room for as many letters as there are bytes
   * @return how many letters there are
   */
  static int read(byte[] bytes, int from, int to, boolean plain, int[] into) {
    return plain ? widen(bytes, from, to, into) : decode(bytes, from, to, into);
  }

  private static int widen(byte[] bytes, int from, int to, int[] into) {
    for (int place = from; place < to; place++) {
      into[place - from] = bytes[place];
    }
    return to - from;
  }

  private static int decode(byte[] bytes, int from, int to, int[] into) {
    int count = 0;
    int place = from;
    while (place < to) {
      int first = bytes[place];
      int length = first >= 0 ? 1 : length(first);
      into[count++] =
          first >= 0 ? first : place + length > to ? UNKNOWN : join(bytes, place, length);
      place += length;
    }
    return count;
  }

  private static int length(int first) {
    if ((first & 0xF0) == 0xF0) {
      return 4;
    }
    return (first & 0xE0) == 0xE0 ? 3 : 2;
  }

  private static int join(byte[] bytes, int place, int length) {
    int letter = bytes[place] & (0xFF >> (length + 1));
    for (int next = 1; next < length; next++) {
      letter = (letter << 6) | (bytes[place + next] & 0x3F);
    }
    return letter < 0x80 ? UNKNOWN : letter;
  }
}
