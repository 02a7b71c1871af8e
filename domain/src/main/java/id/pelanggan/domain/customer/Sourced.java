package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

/** A value with the source that said it. */
public record Sourced<T>(T value, Origin origin) {
  public Sourced {
    requireNonNull(value, "value is null");
    requireNonNull(origin, "origin is null");
  }
}
