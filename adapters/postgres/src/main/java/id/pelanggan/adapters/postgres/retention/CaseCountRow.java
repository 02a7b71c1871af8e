package id.pelanggan.adapters.postgres.retention;

/** How many cases of a policy are in a state. */
public record CaseCountRow(String policy, String state, long cases) {}
