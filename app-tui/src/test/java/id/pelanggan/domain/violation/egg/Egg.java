package id.pelanggan.domain.violation.egg;

import id.pelanggan.domain.violation.hen.Hen;

/** Needs the package that needs this one. */
public interface Egg {
  Hen hatch();
}
