package id.pelanggan.adapters.index.text;

/** What of a customer a word is of; a word may be of several. */
public enum Part {
  NAME(1),
  /** Of an e-mail address, before the sign {@code @}. */
  MAILBOX(2),
  /** Of an e-mail address, behind the sign {@code @}. */
  DOMAIN(4);

  /** How many bits the {@link #bit}s of all parts take. */
  public static final int BITS = values().length;

  private final int bit;

  Part(int bit) {
    this.bit = bit;
  }

  /** One bit, so that a few say of which parts a word is. */
  public int bit() {
    return bit;
  }

  /** Whether these bits have this part's. */
  public boolean isIn(int bits) {
    return (bits & bit) != 0;
  }
}
