package id.pelanggan.spi.setup;

import static java.util.Objects.requireNonNull;

/** A password or token; {@link #toString} hides it. */
public record Secret(String value) {
  public Secret {
    requireNonNull(value, "value is null");
  }

  @Override
  public String toString() {
    return "***";
  }
}
