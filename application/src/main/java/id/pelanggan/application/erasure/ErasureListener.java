package id.pelanggan.application.erasure;

import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureState;

/** Hears of every step of an erasure, after it is stored. */
@FunctionalInterface
public interface ErasureListener {
  /** Hears nothing. */
  ErasureListener NONE = (erasure, state, customers) -> {};

  /**
   * @param state that the customers reached
   * @param customers how many took the step
   */
  void report(ErasureId erasure, ErasureState state, int customers);
}
