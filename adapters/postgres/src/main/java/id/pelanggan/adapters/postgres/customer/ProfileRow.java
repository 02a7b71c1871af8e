package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.application.port.CustomerState.SealedProfile;
import id.pelanggan.domain.vault.KeySlot;
import java.util.UUID;

/** A row of {@code customer_profile}. */
public record ProfileRow(UUID customerId, long keySlot, int version, byte[] sealed) {
  SealedProfile toProfile() {
    return new SealedProfile(new KeySlot(keySlot), version, sealed);
  }
}
