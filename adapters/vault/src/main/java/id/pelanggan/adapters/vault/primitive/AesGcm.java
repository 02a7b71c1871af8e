package id.pelanggan.adapters.vault.primitive;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a nonce of 96 bits. Keeps its last key; for one thread at a time. */
public final class AesGcm {
  public static final int NONCE_LENGTH = 12;

  /** Bytes that a sealed text is longer than the plain one. */
  public static final int TAG_LENGTH = 16;

  private static final String ALGORITHM = "AES/GCM/NoPadding";

  private final Cipher cipher;

  public AesGcm() {
    try {
      cipher = Cipher.getInstance(ALGORITHM);
    } catch (GeneralSecurityException e) {
      throw unusable(e);
    }
  }

  public static Key key(byte[] bytes) {
    return new SecretKeySpec(bytes, "AES");
  }

  /**
   * Encrypts the whole plain text; the target needs room for {@link #TAG_LENGTH} bytes more.
   *
   * @param nonce never used before under this key
   * @param place what is authenticated with the text
   */
  public void encrypt(
      Key key, byte[] nonce, ByteBuffer place, byte[] plain, byte[] target, int targetOffset) {
    try {
      start(Cipher.ENCRYPT_MODE, key, nonce, 0, place);
      cipher.doFinal(plain, 0, plain.length, target, targetOffset);
    } catch (GeneralSecurityException e) {
      throw unusable(e);
    }
  }

  /**
   * Decrypts all that follows an offset; empty where it is not what was encrypted with this key,
   * nonce and place.
   *
   * @param sealed the nonce is read from {@code nonceOffset} on
   */
  public Optional<byte[]> decrypt(
      Key key, ByteBuffer place, byte[] sealed, int nonceOffset, int textOffset) {
    try {
      start(Cipher.DECRYPT_MODE, key, sealed, nonceOffset, place);
      return Optional.of(cipher.doFinal(sealed, textOffset, sealed.length - textOffset));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw unusable(e);
    }
  }

  private void start(int mode, Key key, byte[] nonce, int nonceOffset, ByteBuffer place)
      throws GeneralSecurityException {
    GCMParameterSpec parameters =
        new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce, nonceOffset, NONCE_LENGTH);
    cipher.init(mode, key, parameters);
    cipher.updateAAD(place);
  }

  private static IllegalStateException unusable(GeneralSecurityException failure) {
    return new IllegalStateException(ALGORITHM + " cannot be used", failure);
  }
}
