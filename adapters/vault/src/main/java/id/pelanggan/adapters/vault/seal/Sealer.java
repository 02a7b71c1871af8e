package id.pelanggan.adapters.vault.seal;

import id.pelanggan.adapters.vault.primitive.AesGcm;
import id.pelanggan.adapters.vault.primitive.Hmac;
import id.pelanggan.adapters.vault.primitive.Nonces;
import id.pelanggan.adapters.vault.tree.Cover;
import id.pelanggan.adapters.vault.tree.Walker;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;
import id.pelanggan.domain.vault.VaultError;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;

/**
 * Seals and opens. A sealed text is the version of its form (one byte), a random nonce, and the
 * padded text encrypted with AES-256-GCM, whose tag also authenticates slot and place. For one
 * thread at a time.
 *
 * <p>Each slot has a key of its own that encrypts some thousand texts at most, so two random nonces
 * of 96 bits will not meet under one key: at 2²⁰ texts the chance is 2⁻⁵⁷.
 */
final class Sealer {
  private static final byte FORM = 1;
  private static final int TEXT_OFFSET = 1 + AesGcm.NONCE_LENGTH;
  private static final byte[] LABEL = "pelanggan/1 seal".getBytes(StandardCharsets.US_ASCII);

  private final Walker walker;
  private final SlotKeys keys;
  private final Nonces nonces;
  private final AesGcm cipher = new AesGcm();
  private final Hmac hmac = new Hmac();
  private final PlaceBytes places = new PlaceBytes();
  private final byte[] nonce = new byte[AesGcm.NONCE_LENGTH];
  private final byte[] leaf = new byte[Hmac.LENGTH];

  Sealer(Cover cover, SlotKeys keys, SecureRandom random) {
    this.walker = new Walker(cover);
    this.keys = keys;
    this.nonces = new Nonces(random);
  }

  byte[] seal(KeySlot slot, SealPlace place, byte[] plain) {
    Key key = requireKey(slot);
    byte[] padded = Padding.add(plain);
    byte[] sealed = new byte[TEXT_OFFSET + padded.length + AesGcm.TAG_LENGTH];
    nonces.next(nonce);
    sealed[0] = FORM;
    System.arraycopy(nonce, 0, sealed, 1, nonce.length);
    cipher.encrypt(key, nonce, places.of(FORM, slot, place), padded, sealed, TEXT_OFFSET);
    Arrays.fill(padded, (byte) 0);
    return sealed;
  }

  byte[] open(KeySlot slot, SealPlace place, byte[] sealed) {
    Key key = requireKey(slot);
    if (sealed.length < TEXT_OFFSET + AesGcm.TAG_LENGTH || sealed[0] != FORM) {
      throw broken(place);
    }
    ByteBuffer bytes = places.of(FORM, slot, place);
    byte[] padded =
        cipher.decrypt(key, bytes, sealed, 1, TEXT_OFFSET).orElseThrow(() -> broken(place));
    byte[] plain = Padding.remove(padded);
    Arrays.fill(padded, (byte) 0);
    return plain;
  }

  private Key requireKey(KeySlot slot) {
    Key known = keys.find(slot.number());
    return known != null ? known : derive(slot.number());
  }

  private Key derive(long slot) {
    if (!walker.walk(slot, leaf)) {
      throw new PelangganException(VaultError.KEY_PUNCTURED);
    }
    hmac.derive(leaf, 0, LABEL, leaf, 0);
    Key key = AesGcm.key(leaf);
    keys.put(slot, key);
    return key;
  }

  private static PelangganException broken(SealPlace place) {
    return new PelangganException(VaultError.SEAL_BROKEN, Map.of("table", place.table()));
  }
}
