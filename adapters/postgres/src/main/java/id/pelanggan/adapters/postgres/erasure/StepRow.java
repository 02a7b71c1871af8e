package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.erasure.ErasureStep;
import java.time.Instant;

/** A step with how many batches took it. */
public record StepRow(String state, Instant first, Instant last, int batches) {
  ErasureStep toStep() {
    return new ErasureStep(ErasureState.valueOf(state), first, last, batches);
  }
}
