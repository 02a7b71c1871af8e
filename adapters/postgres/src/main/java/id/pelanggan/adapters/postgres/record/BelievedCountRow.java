package id.pelanggan.adapters.postgres.record;

import java.util.UUID;

/** Of how many documents a source is believed something. */
public record BelievedCountRow(UUID sourceId, long documents) {}
