package id.pelanggan.domain.retention;

/** How a customer was warned, or why not. */
public enum WarningMeans {
  /** A mail server took the letter. */
  EMAIL,
  /** Somebody of the shop called. */
  CALLED,
  /** A letter was printed and handed to the post. */
  PRINTED,
  /** Nothing is known by which anybody could be reached. */
  NO_CONTACT,
  /** What is known was tried and leads to nobody. */
  NOBODY_THERE
}
