package id.pelanggan.application.port;

import id.pelanggan.domain.vault.KeyFingerprint;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.KeyringReport;
import id.pelanggan.domain.vault.VaultError;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A keyring of tests, which is open unless the vault was locked. */
public final class TestKeyring implements Keyring {
  public static final KeyFingerprint FINGERPRINT = new KeyFingerprint("7e57-7e57-7e57-7e57");

  private final TestVault vault;

  public TestKeyring(TestVault vault) {
    this.vault = vault;
  }

  @Override
  public KeyringReport report() {
    return new KeyringReport(
        vault.isLocked()
            ? new KeyringReport.State.Locked(VaultError.PASSPHRASE_MISSING)
            : new KeyringReport.State.Open(FINGERPRINT, KeyringReport.Protection.KEY_FILE),
        Optional.of(FINGERPRINT),
        List.of(),
        0,
        vault.slots() + 1,
        0);
  }

  @Override
  public boolean isOpen() {
    return !vault.isLocked();
  }

  @Override
  public KeyFingerprint create() {
    return FINGERPRINT;
  }

  @Override
  public KeyFingerprint unlock() {
    vault.unlock();
    return FINGERPRINT;
  }

  @Override
  public void puncture(Set<KeySlot> slots) {
    slots.forEach(vault::puncture);
  }
}
