package id.pelanggan.adapters.vault;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pelanggan.domain.failure.PelangganException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Looks at failures of the product. */
public final class Failures {
  private Failures() {}

  /** The failure of the call, which must have one. */
  public static PelangganException of(ThrowingCallable call) {
    return assertThatExceptionOfType(PelangganException.class).isThrownBy(call).actual();
  }
}
