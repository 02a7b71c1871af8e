package id.pelanggan.domain.purpose;

/** Kinds of data, as the record of processing and the policies of retention name them. */
public enum DataKind {
  /** Names, birth date, gender, language. */
  IDENTITY,
  /** E-mail addresses and phone numbers. */
  CONTACT,
  /** Postal addresses. */
  ADDRESS,
  /** What they like, and how they want to be addressed. */
  PREFERENCE,
  /** What they agreed to. */
  CONSENT,
  /** Sales, cancellations, returns. */
  ORDER,
  /** Calls, messages, visits. */
  INTERACTION,
  /** What they think of the shop. */
  FEEDBACK,
  /** Free text that people wrote of them, and what no field names. */
  NOTE
}
