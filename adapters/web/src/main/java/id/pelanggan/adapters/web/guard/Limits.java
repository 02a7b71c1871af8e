package id.pelanggan.adapters.web.guard;

import java.util.function.LongSupplier;

/** How often pages may be asked for, by one and by all. */
public final class Limits {
  private static final String ALL = "all";
  private static final int REMEMBERED = 10_000;

  private final TokenBuckets each;
  private final TokenBuckets all;
  private final TokenBuckets lettersOfEach;
  private final TokenBuckets lettersOfAll;

  public Limits(Pace pace, LongSupplier nanos) {
    this.each = new TokenBuckets(pace.each(), pace.burst(), REMEMBERED, nanos);
    this.all = new TokenBuckets(pace.all(), pace.burstOfAll(), 1, nanos);
    this.lettersOfEach =
        new TokenBuckets(pace.letters() / 3600.0, pace.letters(), REMEMBERED, nanos);
    this.lettersOfAll =
        new TokenBuckets(pace.lettersOfAll() / 3600.0, pace.lettersOfAll(), 1, nanos);
  }

  /** Whether another page may be asked for. */
  public boolean takePage(String who) {
    return each.take(who) && all.take(ALL);
  }

  /** Whether another form may be sent that makes a letter, or that anybody may fill in. */
  public boolean takeLetter(String who) {
    return lettersOfEach.take(who) && lettersOfAll.take(ALL);
  }

  /**
   * What is allowed.
   *
   * @param each pages a second by one
   * @param burst pages at once by one
   * @param all pages a second by all
   * @param burstOfAll pages at once by all
   * @param letters an hour by one
   * @param lettersOfAll an hour by all
   */
  public record Pace(
      double each, int burst, double all, int burstOfAll, int letters, int lettersOfAll) {
    /** Fits a shop whose customers sit behind a few shared addresses, on a small machine. */
    public static final Pace ORDINARY = new Pace(10, 60, 100, 300, 20, 500);
  }
}
