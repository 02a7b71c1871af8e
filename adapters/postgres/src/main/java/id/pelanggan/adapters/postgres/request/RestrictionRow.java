package id.pelanggan.adapters.postgres.request;

import java.time.Instant;
import java.util.UUID;

/** A row of {@code restriction}. */
public record RestrictionRow(UUID customerId, Instant placedAt) {}
