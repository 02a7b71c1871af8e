package id.pelanggan.adapters.postgres.erasure;

import java.util.UUID;

/** A customer's slot. */
public record OwnSlotRow(UUID customerId, long keySlot) {}
