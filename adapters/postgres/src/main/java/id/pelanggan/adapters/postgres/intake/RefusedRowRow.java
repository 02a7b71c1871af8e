package id.pelanggan.adapters.postgres.intake;

/** A row of {@code refused_row}. */
public record RefusedRowRow(long rowNumber, String reason, long keySlot, byte[] sealed) {}
