package id.pelanggan.adapters.vault.wrap;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.Secret;
import id.pelanggan.domain.vault.VaultError;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** A passphrase as bytes that are the same whichever keyboard composed its letters. */
final class PassphraseText {
  private static final int SHORTEST = 12;

  private PassphraseText() {}

  static byte[] bytes(Secret passphrase) {
    return normalised(passphrase).getBytes(StandardCharsets.UTF_8);
  }

  /** Refuses a new passphrase that is too short. */
  static void check(Secret passphrase) {
    String text = normalised(passphrase);
    if (text.codePointCount(0, text.length()) < SHORTEST) {
      throw new PelangganException(
          VaultError.PASSPHRASE_TOO_SHORT, Map.of("minimum", String.valueOf(SHORTEST)));
    }
  }

  private static String normalised(Secret passphrase) {
    return Normalizer.normalize(passphrase.value(), Normalizer.Form.NFC);
  }
}
