package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

/**
 * What runs here.
 *
 * @param version such as {@code 0.5.0}
 */
public record Product(String version) {
  public Product {
    requireNonNull(version, "version is null");
  }
}
