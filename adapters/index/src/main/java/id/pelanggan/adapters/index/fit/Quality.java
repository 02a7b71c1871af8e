package id.pelanggan.adapters.index.fit;

/**
 * How well a pattern fits a word, from 1 to 1000. Without errors the whole word is better than its
 * beginning, and that better than something inside; each error costs more than all of these, and
 * the less the longer the pattern is.
 */
public final class Quality {
  public static final int WHOLE = 1000;
  static final int BEGINNING = 900;
  static final int INSIDE = 800;

  /** What the errors are taken off from. */
  private static final int WRONG_WHOLE = 860;

  private static final int WRONG_BEGINNING = 840;
  private static final int WRONG_INSIDE = 830;

  /** So short that an error may make anything of it. */
  private static final int SHORT = 3;

  private static final int SHORT_LOSS = 200;

  /** Of customers who have the word, a frequent one being meant more often: per doubling. */
  private static final int DOUBLING = 2;

  private static final int DOUBLING_WITH_ERRORS = 5;

  private Quality() {}

  static int wholeWithErrors(int cost, int length) {
    return withErrors(WRONG_WHOLE, cost, length);
  }

  static int beginningWithErrors(int cost, int length) {
    return withErrors(WRONG_BEGINNING, cost, length);
  }

  static int insideWithErrors(int cost, int length) {
    return withErrors(WRONG_INSIDE, cost, length);
  }

  /** What a word of so many customers adds to the quality of a fit. */
  public static int ofFrequency(int quality, int customers) {
    if (quality == WHOLE || customers < 1) {
      return 0;
    }
    int doublings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(customers);
    return doublings * (quality >= INSIDE ? DOUBLING : DOUBLING_WITH_ERRORS);
  }

  private static int withErrors(int best, int cost, int length) {
    int loss = cost * (14 * length + 36) / length;
    return Math.max(1, best - loss - (length <= SHORT ? SHORT_LOSS : 0));
  }
}
