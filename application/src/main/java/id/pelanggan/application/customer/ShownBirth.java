package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.Origin;

/**
 * What is shown of a birth date: that it is in one of five years.
 *
 * @param firstYear of the five
 * @param origin who said it, and when
 */
public record ShownBirth(int firstYear, Origin origin) {
  public ShownBirth {
    requireNonNull(origin, "origin is null");
  }

  public int lastYear() {
    return firstYear + 4;
  }
}
