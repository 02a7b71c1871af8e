package id.pelanggan.adapters.index.text;

/**
 * Where a word that was typed is expected, and how much worse it fits elsewhere: a name with an
 * error is meant more often than an address that happens to fit.
 */
public enum AskedPart {
  /** Nothing told; most people type names. */
  ANY(0, 300, 400),
  /** Stood before the sign {@code @}; the very mailbox loses nothing. */
  MAILBOX(300, 20, 400),
  /** Stood behind the sign {@code @}. */
  DOMAIN(400, 300, 0);

  private final int name;
  private final int mailbox;
  private final int domain;

  AskedPart(int name, int mailbox, int domain) {
    this.name = name;
    this.mailbox = mailbox;
    this.domain = domain;
  }

  /**
   * How much of its quality a fit loses.
   *
   * @param bits the {@link Part}s that the word is of, at least one
   */
  public int loss(int bits) {
    int least = Integer.MAX_VALUE;
    for (Part part : Part.values()) {
      if (part.isIn(bits)) {
        least = Math.min(least, loss(part));
      }
    }
    return least;
  }

  private int loss(Part part) {
    return switch (part) {
      case NAME -> name;
      case MAILBOX -> mailbox;
      case DOMAIN -> domain;
    };
  }
}
