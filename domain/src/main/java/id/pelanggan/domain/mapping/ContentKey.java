package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.ExternalId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids made of what a row says, for rows that have none. */
final class ContentKey {
  /** No phone number begins so, and no spreadsheet takes it for a formula. */
  private static final char MARK = '~';

  private final StringBuilder key = new StringBuilder();

  /** Adds what a cell says, if anything. */
  void add(String cell) {
    String normal = NameForm.compareKey(cell);
    if (!normal.isEmpty()) {
      key.append(key.isEmpty() ? MARK : '|').append(normal);
    }
  }

  /** Empty where nothing was added that says something. */
  String value() {
    return shorten(key.toString());
  }

  /** An id that is not too long: of a longer one, its beginning and a digest of the whole. */
  static String shorten(String id) {
    if (id.length() <= ExternalId.MAXIMUM_LENGTH) {
      return id;
    }
    String digest = digest(id);
    return CellText.cut(id, ExternalId.MAXIMUM_LENGTH - digest.length() - 1) + '#' + digest;
  }

  private static String digest(String text) {
    byte[] bytes = new byte[text.length() * 2];
    for (int place = 0; place < text.length(); place++) {
      bytes[2 * place] = (byte) (text.charAt(place) >> 8);
      bytes[2 * place + 1] = (byte) text.charAt(place);
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
