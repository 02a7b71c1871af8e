package id.pelanggan.adapters.vault.primitive;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA-256: many keys from one secret, told apart by a label. */
public final class Hkdf {
  private static final String ALGORITHM = "HKDF-SHA256";

  private Hkdf() {}

  /**
   * @param label what the key is for; two purposes never share one
   */
  public static byte[] derive(byte[] secret, byte[] salt, String label, int length) {
    requireNonNull(label, "label is null");
    try {
      return KDF.getInstance(ALGORITHM)
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(secret)
                  .addSalt(salt)
                  .thenExpand(label.getBytes(StandardCharsets.US_ASCII), length));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " cannot be used", e);
    }
  }

  /** Of a secret that is random itself and needs no salt. */
  public static byte[] derive(byte[] secret, String label, int length) {
    return derive(secret, new byte[Hmac.LENGTH], label, length);
  }
}
