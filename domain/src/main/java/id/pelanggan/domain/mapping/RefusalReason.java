package id.pelanggan.domain.mapping;

/** Why a row or a document cannot be taken in as it is. */
public enum RefusalReason {
  /** Some bytes are not text in the file's encoding. */
  ILLEGIBLE,
  TOO_FEW_COLUMNS,
  TOO_MANY_COLUMNS,
  ID_MISSING,
  NAME_MISSING,
  TIME_MISSING,
  NUMBER_MISSING,
  DATE_UNREADABLE,
  /** A day or a time that no calendar or clock has. */
  DATE_IMPOSSIBLE,
  /** Neither the text nor the mapping says in which time zone. */
  ZONE_UNKNOWN,
  NUMBER_UNREADABLE,
  NUMBER_TOO_LARGE,
  /** A quantity with more than three digits behind the point. */
  NUMBER_TOO_FINE,
  /** Not a currency, or another one than the mapping or the row says. */
  CURRENCY_UNKNOWN,
  KIND_UNKNOWN,
  /** A cell of more than {@value RowReader#LONGEST_CELL} characters. */
  TEXT_TOO_LONG,
  /** A character that cannot be stored: U+0000 or half of a surrogate pair. */
  CONTROL_CHARACTER,
  /** The rows of one document contradict each other. */
  DOCUMENT_CONFLICT,
  /** The source's own record lacks a value that it always has. */
  VALUE_MISSING,
  /** A value of the source's own record is of another type than before. */
  TYPE_CHANGED,
  /** A value of the source's own record means nothing: no date, no currency, no known state. */
  VALUE_UNREADABLE
}
