package id.pelanggan.adapters.postgres.disclosure;

import java.util.UUID;

/** Where a refused row is. */
public record RefusedPlaceRow(UUID changeSetId, long rowNumber) {}
