package id.pelanggan.adapters.postgres.consent;

import java.util.UUID;

/** A row of {@code consent_ledger}. */
public record LedgerRow(UUID customerId, long lastNumber) {}
