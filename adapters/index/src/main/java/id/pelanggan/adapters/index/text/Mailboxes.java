package id.pelanggan.adapters.index.text;

import java.util.List;

/** E-mail addresses: which part of one is which, and the key of its mailbox as a whole. */
final class Mailboxes {
  private static final char SIGN = '@';
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private Mailboxes() {}

  static String mailbox(String folded) {
    int sign = folded.lastIndexOf(SIGN);
    return sign < 0 ? folded : folded.substring(0, sign);
  }

  static String domain(String folded) {
    int sign = folded.lastIndexOf(SIGN);
    return sign < 0 ? "" : folded.substring(sign + 1);
  }

  static boolean isAddress(String folded) {
    return folded.indexOf(SIGN) >= 0;
  }

  /**
   * The same for {@code budi.santoso}, {@code budi_santoso} and {@code budisantoso}, which many
   * people and some providers do not tell apart. Two different ones meet as good as never.
   */
  static long key(List<String> words) {
    long key = 0;
    for (String word : words) {
      for (int place = 0; place < word.length(); place++) {
        key = (key ^ word.charAt(place)) * MULTIPLIER;
        key ^= key >>> 29;
      }
    }
    return key;
  }
}
