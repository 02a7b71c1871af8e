package id.pelanggan.domain.request;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a request of a customer. */
public record RequestId(UUID value) {
  public RequestId {
    requireNonNull(value, "value is null");
  }
}
