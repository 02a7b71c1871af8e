package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorId;
import java.time.Instant;

/**
 * A purpose as somebody left it.
 *
 * @param version from 1; the greatest is the one that counts
 */
public record PurposeVersion(
    Purpose purpose, int version, OperatorId changedBy, Instant changedAt) {
  public PurposeVersion {
    requireNonNull(purpose, "purpose is null");
    requireNonNull(changedBy, "changedBy is null");
    requireNonNull(changedAt, "changedAt is null");
    if (version < 1) {
      throw new IllegalArgumentException("version is below 1: " + version);
    }
  }
}
