package id.pelanggan.domain.vault;

import static java.util.Objects.requireNonNull;

/** A password or key that must not be printed: {@link #toString} hides it. */
public record Secret(String value) {
  public Secret {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return "***";
  }
}
