package id.pelanggan.domain.erasure;

/** What becomes of the rows of a table in an erasure. */
public enum RowFate {
  DELETE,
  /** A law keeps them; the citation says which. */
  KEEP,
  /** They stay and say of nobody who it was; the reason says what for. */
  KEEP_PSEUDONYMOUS,
  /** Those go that bookkeeping law does not ask for. */
  DELETE_UNLESS_BOOKS
}
