package id.pelanggan.adapters.postgres.erasure;

/** When books begin, and how long they are kept. */
public record BookYearsRow(int firstMonth, int years, String citation) {}
