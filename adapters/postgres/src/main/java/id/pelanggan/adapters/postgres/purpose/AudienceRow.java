package id.pelanggan.adapters.postgres.purpose;

/** How many customers agreed to a channel under an earlier version of a notice. */
public record AudienceRow(String channel, long customers) {}
