package id.pelanggan.domain.request;

/** What a customer asks for; UU PDP 27/2022 art. 5 to 13, GDPR art. 15 to 21 and 7(3). */
public enum RequestKind {
  ACCESS,
  PORTABILITY,
  RECTIFICATION,
  RESTRICTION,
  OBJECTION,
  WITHDRAWAL,
  ERASURE
}
