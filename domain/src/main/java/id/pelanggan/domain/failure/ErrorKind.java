package id.pelanggan.domain.failure;

/** Who can do something about a failure. */
public enum ErrorKind {
  /** The request was wrong; asking differently helps. */
  USER,
  /** The program is at fault; nothing the operator does helps. */
  INTERNAL,
  /** The machine lacks something: disk, memory, a free port, a permission. */
  RESOURCE,
  /** Another system did not do its part. */
  EXTERNAL
}
