package id.pelanggan.application.port;

import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;

/**
 * Seals and opens what identifies a person. Opens the keyring at the first use, which may ask for a
 * passphrase. All methods may be called from any thread.
 *
 * <p>Every method throws a {@link id.pelanggan.domain.failure.PelangganException} with a {@link
 * id.pelanggan.domain.vault.VaultError} that says why, where the keyring does not open.
 */
public interface Vault {

  /** A slot that was never given out before, by any process, also after a database was put back. */
  KeySlot newSlot();

  /**
   * Seals a text under a slot's key; sealing the same text again gives other bytes.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code KEY_PUNCTURED} where the slot's
   *     key is gone
   */
  byte[] seal(KeySlot slot, SealPlace place, byte[] plain);

  /**
   * Opens what {@link #seal} made for the same slot and place.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code KEY_PUNCTURED} where the slot's
   *     key is gone, also when another process punctured it a moment ago; {@code SEAL_BROKEN} where
   *     the bytes are not what was sealed for this place
   */
  byte[] open(KeySlot slot, SealPlace place, byte[] sealed);

  /** The blind index of a normalised value; the same value always has the same one. */
  BlindIndex index(BlindIndexKind kind, byte[] value);
}
