package id.pelanggan.adapters.vault.keyring;

import id.pelanggan.adapters.vault.TestHome;
import id.pelanggan.adapters.vault.file.KeyFolder;
import id.pelanggan.adapters.vault.file.KeyringFiles;
import id.pelanggan.adapters.vault.wrap.Keys;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Writes keyrings that would take too long to come about. */
final class KeyringForger {
  private KeyringForger() {}

  static StoredKeyring stored(TestHome home) {
    return new StoredKeyring(new KeyringFiles(new KeyFolder(home)));
  }

  /** The same keyring with most slots given out. */
  static void write(TestHome home, HomeKeyring keyring, Image image, long mark) {
    byte[] key = Keys.unwrapWithKeyFile(home, image.wrapping());
    Content content = image.open(key).orElseThrow().withMark(mark);
    stored(home)
        .write(
            Image.seal(image.generation() + 1, image.wrapping(), content, key, new SecureRandom()));
    keyring.report();
  }

  /** The file as if a later version had written it: another format, and a checksum that fits. */
  static byte[] newer(byte[] file) {
    byte[] newer = file.clone();
    int page = file[0] == 'P' ? 0 : 4096;
    ByteBuffer.wrap(newer).putInt(page + 8, 9);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(newer, page, 68);
      System.arraycopy(digest.digest(), 0, newer, page + 68, 32);
      return newer;
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
