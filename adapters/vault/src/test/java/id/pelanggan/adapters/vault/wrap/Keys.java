package id.pelanggan.adapters.vault.wrap;

import id.pelanggan.adapters.vault.TestHome;
import id.pelanggan.adapters.vault.file.KeyFolder;
import id.pelanggan.domain.vault.KeyringReport.Protection;
import java.security.SecureRandom;

/** Gets at a keyring's key. */
public final class Keys {
  private Keys() {}

  public static byte[] unwrapWithKeyFile(TestHome home, Wrapping wrapping) {
    return wrapping.unwrap(new KeyFile(new KeyFolder(home)).require()).orElseThrow();
  }

  public static Wrapping wrapWithKeyFile(TestHome home, byte[] key) {
    SecureRandom random = new SecureRandom();
    return Wrapping.wrap(
        Protection.KEY_FILE,
        Stretching.NONE,
        Wrapping.newSalt(random),
        new KeyFile(new KeyFolder(home)).require(),
        key,
        random);
  }
}
