package id.pelanggan.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.VaultError;
import org.junit.jupiter.api.Test;

class TestVaultTest implements VaultContract {
  private final TestVault vault = new TestVault();

  @Override
  public Vault vault() {
    return vault;
  }

  @Test
  void shouldOpenNothingUnderAPuncturedSlot() {
    KeySlot slot = vault.newSlot();
    byte[] sealed = vault.seal(slot, PLACE, PLAIN);

    vault.puncture(slot);

    assertThatThrownBy(() -> vault.open(slot, PLACE, sealed))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> assertThat(failure.code()).isEqualTo(VaultError.KEY_PUNCTURED));
    assertThat(vault.slots()).isEqualTo(1);
  }
}
