package id.pelanggan.adapters.vault.primitive;

import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256. Keeps its last key; for one thread at a time. */
public final class Hmac {
  /** Bytes of a key and of a result. */
  public static final int LENGTH = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final Mac mac;

  public Hmac() {
    try {
      mac = Mac.getInstance(ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw unusable(e);
    }
  }

  /** Ready to {@link #digest} under this key. */
  public static Hmac keyed(byte[] key) {
    Hmac hmac = new Hmac();
    hmac.use(key, 0);
    return hmac;
  }

  /**
   * Writes the key that a label stands for below another; source and target may be one array.
   *
   * @param key 32 bytes from {@code keyOffset} on
   */
  public void derive(byte[] key, int keyOffset, byte[] label, byte[] target, int targetOffset) {
    use(key, keyOffset);
    requireNonNull(label, "label is null");
    mac.update(label);
    finish(target, targetOffset);
  }

  /** The 32 bytes of a value under the key used last. */
  public byte[] digest(byte[] value) {
    return mac.doFinal(requireNonNull(value, "value is null"));
  }

  private void use(byte[] key, int offset) {
    try {
      mac.init(new SecretKeySpec(key, offset, LENGTH, ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw unusable(e);
    }
  }

  private void finish(byte[] target, int offset) {
    try {
      mac.doFinal(target, offset);
    } catch (GeneralSecurityException e) {
      throw unusable(e);
    }
  }

  private static IllegalStateException unusable(GeneralSecurityException failure) {
    return new IllegalStateException(ALGORITHM + " cannot be used", failure);
  }
}
