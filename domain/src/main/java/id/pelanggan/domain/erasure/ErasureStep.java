package id.pelanggan.domain.erasure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A step that batches of an erasure took.
 *
 * @param first when the first batch took it
 * @param last when the last one did
 */
public record ErasureStep(ErasureState state, Instant first, Instant last, int batches) {
  public ErasureStep {
    requireNonNull(state, "state is null");
    requireNonNull(first, "first is null");
    requireNonNull(last, "last is null");
  }
}
