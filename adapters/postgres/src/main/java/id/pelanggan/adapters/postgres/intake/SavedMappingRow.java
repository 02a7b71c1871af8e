package id.pelanggan.adapters.postgres.intake;

/** A row of {@code column_mapping}. */
public record SavedMappingRow(long keySlot, byte[] sealed) {}
