package id.pelanggan.domain.erasure;

/** Why customers are erased. */
public enum ErasureCause {
  /** A customer asked for it. */
  REQUEST,
  /** A policy of retention says so. */
  RETENTION,
  /** Somebody of the shop decided it. */
  OPERATOR,
  /** A database was put back that still knew people who were erased. */
  PUT_BACK
}
