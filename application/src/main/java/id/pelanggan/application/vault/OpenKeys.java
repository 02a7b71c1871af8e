package id.pelanggan.application.vault;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Keyring;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeyringReport.State;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;

/** Whether what is sealed can be read now, without asking anybody for a passphrase. */
public final class OpenKeys {
  private final Keyring keyring;

  @Inject
  OpenKeys(Keyring keyring) {
    this.keyring = requireNonNull(keyring, "keyring is null");
  }

  public boolean areOpen() {
    return keyring.isOpen();
  }

  /**
   * @throws PelangganException with a {@link VaultError} that says why they are not
   */
  public void require() {
    if (keyring.isOpen()) {
      return;
    }
    if (keyring.report().state() instanceof State.Locked locked
        && locked.reason() == VaultError.PASSPHRASE_MISSING) {
      throw new PelangganException(VaultError.PASSPHRASE_MISSING);
    }
    // Nobody is asked: it fails before that, with the details that its reason has.
    keyring.unlock();
  }
}
