package id.pelanggan.adapters.postgres.disclosure;

/** One column of one row of any table. */
public record FieldRow(long number, String name, String value) {}
