package id.pelanggan.domain.vault;

/**
 * What a blind index is made of; each kind has a key of its own, so that kinds cannot be joined.
 */
public enum BlindIndexKind {
  EMAIL,
  PHONE,
  /** Source, stream and external id of a document. */
  EXTERNAL_ID,
  /** The whole content of a document, to tell whether a source says something new. */
  CONTENT,
  /** What an erased person was known by; its key outlives every rotation of the others. */
  TOMBSTONE,
  /** What a link says of itself: its signature, of which nothing is stored. */
  LINK
}
