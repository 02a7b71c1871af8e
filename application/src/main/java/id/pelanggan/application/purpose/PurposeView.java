package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.PurposeVersion;

/**
 * A purpose as it is now.
 *
 * @param active whether it is wanted, complete, and so is what it is a part of
 */
public record PurposeView(PurposeVersion version, boolean active) {
  public PurposeView {
    requireNonNull(version, "version is null");
  }

  public Purpose purpose() {
    return version.purpose();
  }
}
