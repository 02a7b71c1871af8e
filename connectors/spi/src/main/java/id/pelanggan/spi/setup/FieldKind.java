package id.pelanggan.spi.setup;

/** What may be filled in. */
public enum FieldKind {
  TEXT,
  /** Kept sealed, and never shown again. */
  SECRET,
  /** An address that begins with {@code https://}, or {@code http://} on private addresses. */
  ADDRESS,
  /** One of the field's choices. */
  CHOICE,
  /** {@code true} or {@code false}. */
  SWITCH,
  WHOLE_NUMBER
}
