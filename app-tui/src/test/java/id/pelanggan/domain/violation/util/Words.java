package id.pelanggan.domain.violation.util;

/** Its package is a drawer for anything. */
public final class Words {}
