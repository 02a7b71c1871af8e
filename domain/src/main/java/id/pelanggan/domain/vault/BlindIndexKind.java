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
  CONTENT
}
