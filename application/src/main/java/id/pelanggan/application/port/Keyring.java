package id.pelanggan.application.port;

import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.KeyringReport;
import java.util.Set;

/** The file with the keys of this home, and the life of the keys. */
public interface Keyring {

  /** What is known without asking anybody for a passphrase. */
  KeyringReport report();

  /**
   * Whether sealed data can be read and written without asking anybody for a passphrase; opens a
   * keyring that needs none. Does not wait for somebody who is being asked.
   */
  boolean isOpen();

  /**
   * Makes the keyring of a home that has none, under a new passphrase, or under a key file where
   * nobody gives a passphrase. Where there is one that no database was sealed with yet (an earlier
   * start was interrupted), opens that.
   *
   * @return the fingerprint of the keyring, which the database has to remember
   */
  KeyFingerprint create();

  /**
   * Opens the keyring where it is not open yet; asks for the passphrase where there is one.
   *
   * @throws id.pelanggan.domain.failure.PelangganException with the reason where it stays locked
   */
  KeyFingerprint unlock();

  /**
   * Destroys the keys of the slots: after it returns, no process opens anything under them, and no
   * copy of the keyring made later can derive them. Punctured slots may be punctured again.
   */
  void puncture(Set<KeySlot> slots);
}
