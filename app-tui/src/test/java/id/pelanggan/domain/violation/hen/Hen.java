package id.pelanggan.domain.violation.hen;

import id.pelanggan.domain.violation.egg.Egg;

/** Needs the package that needs this one. */
public record Hen(Egg from) {}
