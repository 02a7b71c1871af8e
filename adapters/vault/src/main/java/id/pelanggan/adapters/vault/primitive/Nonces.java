package id.pelanggan.adapters.vault.primitive;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Random nonces, fetched many at a time because asking the operating system is what costs. For one
 * thread at a time.
 */
public final class Nonces {
  private static final int BATCH = 256;

  private final SecureRandom random;
  private final byte[] batch = new byte[BATCH * AesGcm.NONCE_LENGTH];
  private int used = batch.length;

  public Nonces(SecureRandom random) {
    this.random = requireNonNull(random, "random is null");
  }

  /** Fills the array with a nonce that is given out once. */
  public void next(byte[] nonce) {
    if (used == batch.length) {
      random.nextBytes(batch);
      used = 0;
    }
    System.arraycopy(batch, used, nonce, 0, AesGcm.NONCE_LENGTH);
    Arrays.fill(batch, used, used + AesGcm.NONCE_LENGTH, (byte) 0);
    used += AesGcm.NONCE_LENGTH;
  }
}
