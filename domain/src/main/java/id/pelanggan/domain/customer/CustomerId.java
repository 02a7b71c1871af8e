package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a customer; says nothing about the person. */
public record CustomerId(UUID value) {
  public CustomerId {
    requireNonNull(value, "value is null");
  }
}
