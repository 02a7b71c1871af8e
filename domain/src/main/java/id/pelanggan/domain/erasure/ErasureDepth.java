package id.pelanggan.domain.erasure;

/** How much of a customer goes. */
public enum ErasureDepth {
  /** Everything but what a law keeps. */
  ERASE,
  /** Everything that says who it is; what was bought and when stays, as nobody's. */
  ANONYMISE
}
