package id.pelanggan.adapters.files.disk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what the bytes of a file are known again. */
public final class Fingerprint {
  private static final int PIECE = 1 << 18;

  private Fingerprint() {}

  /** Of nothing so far. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Reads all bytes of a file, from its beginning, in lower-case hexadecimal digits. */
  public static String of(DiskFile disk) {
    MessageDigest digest = digest();
    byte[] piece = new byte[PIECE];
    long place = 0;
    int count = 0;
    while (count >= 0) {
      digest.update(piece, 0, count);
      count = disk.readAt(place, piece, 0, PIECE);
      place += count;
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
