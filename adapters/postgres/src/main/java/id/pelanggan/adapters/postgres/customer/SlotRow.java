package id.pelanggan.adapters.postgres.customer;

import java.util.UUID;

/** A customer with one number of it. */
public record SlotRow(UUID customerId, long number) {}
