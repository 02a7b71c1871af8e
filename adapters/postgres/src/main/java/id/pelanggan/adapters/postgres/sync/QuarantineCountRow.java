package id.pelanggan.adapters.postgres.sync;

import java.util.UUID;

/** How many records of a connection are kept aside. */
public record QuarantineCountRow(UUID sourceId, long records) {}
