package id.pelanggan.domain.violation.unmarked;

/** Its package has no {@code package-info}, so NullAway does not look at it. */
public final class Stray {}
