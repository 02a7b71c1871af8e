package id.pelanggan.application.port;

import id.pelanggan.application.encoding.TextWriter;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A vault of tests. Its seals are real, bound to slot and place, but everybody may know its key. It
 * counts the slots that it gave out.
 */
public final class TestVault implements Vault {
  private static final byte[] KEY =
      "no secret: for tests alone".getBytes(StandardCharsets.US_ASCII);
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final AtomicLong slots = new AtomicLong();
  private final AtomicLong nonces = new AtomicLong();
  private final Set<KeySlot> punctured = ConcurrentHashMap.newKeySet();
  private volatile boolean locked;

  /** How many slots it gave out. */
  public long slots() {
    return slots.get();
  }

  /** Nothing opens under this slot's key any more. */
  public void puncture(KeySlot slot) {
    punctured.add(slot);
  }

  /** Nothing is sealed, opened or hashed any more until {@link #unlock}. */
  public void lock() {
    locked = true;
  }

  public void unlock() {
    locked = false;
  }

  public boolean isLocked() {
    return locked;
  }

  @Override
  public KeySlot newSlot() {
    requireUnlocked();
    return new KeySlot(slots.incrementAndGet());
  }

  @Override
  public byte[] seal(KeySlot slot, SealPlace place, byte[] plain) {
    byte[] nonce = ByteBuffer.allocate(NONCE).putLong(nonces.incrementAndGet()).array();
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, slot, place, nonce).doFinal(plain);
      return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public byte[] open(KeySlot slot, SealPlace place, byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    try {
      return cipher(Cipher.DECRYPT_MODE, slot, place, nonce)
          .doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (AEADBadTagException e) {
      throw new PelangganException(VaultError.SEAL_BROKEN, Map.of("table", place.table()))
          .withTraceOf(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public BlindIndex index(BlindIndexKind kind, byte[] value) {
    requireUnlocked();
    return new BlindIndex(Arrays.copyOf(hash(kind.name(), value), BlindIndex.LENGTH));
  }

  private Cipher cipher(int mode, KeySlot slot, SealPlace place, byte[] nonce)
      throws GeneralSecurityException {
    requireUnlocked();
    if (punctured.contains(slot)) {
      throw new PelangganException(VaultError.KEY_PUNCTURED);
    }
    byte[] key = hash("slot", ByteBuffer.allocate(Long.BYTES).putLong(slot.number()).array());
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(
        new TextWriter()
            .text(place.table())
            .uuid(place.owner())
            .uuid(place.row())
            .text(place.group())
            .number(place.version())
            .bytes());
    return cipher;
  }

  private void requireUnlocked() {
    if (locked) {
      throw new PelangganException(VaultError.PASSPHRASE_MISSING);
    }
  }

  private static byte[] hash(String branch, byte[] value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
      mac.update(branch.getBytes(StandardCharsets.US_ASCII));
      mac.update((byte) 0);
      return mac.doFinal(value);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
