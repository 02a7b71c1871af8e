package id.pelanggan.adapters.postgres.customer;

import java.util.UUID;

/** Whose a document is. */
public record OwnerRow(byte[] digest, UUID customerId, long keySlot) {}
