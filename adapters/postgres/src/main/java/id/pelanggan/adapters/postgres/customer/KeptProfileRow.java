package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.application.port.CustomerState.SealedProfile;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.vault.KeySlot;
import java.util.UUID;

/** A golden record as it is stored. */
public record KeptProfileRow(UUID customerId, long keySlot, int version, byte[] sealed) {
  KeptProfile toKept() {
    return new KeptProfile(
        new CustomerId(customerId), new SealedProfile(new KeySlot(keySlot), version, sealed));
  }
}
