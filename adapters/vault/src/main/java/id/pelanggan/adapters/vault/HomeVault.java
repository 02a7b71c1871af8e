package id.pelanggan.adapters.vault;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.vault.keyring.HomeKeyring;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.BlindIndexKind;
import id.pelanggan.domain.vault.KeySlot;
import id.pelanggan.domain.vault.SealPlace;

/** Seals with the keyring of this home. */
final class HomeVault implements Vault {
  private final HomeKeyring keyring;

  HomeVault(HomeKeyring keyring) {
    this.keyring = requireNonNull(keyring, "keyring is null");
  }

  @Override
  public KeySlot newSlot() {
    return keyring.opened().newSlot();
  }

  @Override
  public byte[] seal(KeySlot slot, SealPlace place, byte[] plain) {
    requireNonNull(slot, "slot is null");
    requireNonNull(place, "place is null");
    return keyring.opened().seal(slot, place, requireNonNull(plain, "plain is null"));
  }

  @Override
  public byte[] open(KeySlot slot, SealPlace place, byte[] sealed) {
    requireNonNull(slot, "slot is null");
    requireNonNull(place, "place is null");
    return keyring.opened().open(slot, place, requireNonNull(sealed, "sealed is null"));
  }

  @Override
  public BlindIndex index(BlindIndexKind kind, byte[] value) {
    requireNonNull(kind, "kind is null");
    return keyring.opened().index(kind, requireNonNull(value, "value is null"));
  }
}
