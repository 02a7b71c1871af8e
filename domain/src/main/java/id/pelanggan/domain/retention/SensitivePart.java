package id.pelanggan.domain.retention;

/** Where in a document something was found. */
public enum SensitivePart {
  /** A note of a customer. */
  NOTE,
  /** What a customer likes. */
  PREFERENCE,
  /** A field of the source that has no place of its own. */
  EXTRA,
  /** What was said in an interaction or in feedback. */
  TEXT
}
