package id.pelanggan.adapters.postgres.erasure;

import id.pelanggan.application.port.ErasureBook.Batch;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureState;
import java.util.UUID;

/** A batch that is due. */
public record BatchRow(UUID erasureId, int number, String depth, String state) {
  Batch toBatch() {
    return new Batch(
        new ErasureId(erasureId), number, ErasureDepth.valueOf(depth), ErasureState.valueOf(state));
  }
}
