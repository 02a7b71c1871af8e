package id.pelanggan.adapters.postgres.incident;

import java.util.UUID;

/** How many customers an incident concerns. */
public record AffectedRow(UUID incidentId, long customers) {}
