package id.pelanggan.sandbox.stock;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * Lets the shop sell while it is looked at: each sale belongs to a moment and follows from the seed
 * and its number, so that a stand-in that is started again has the same ones.
 */
public final class Growth {
  /** Far more than are sold in a second, so that what is sold in another opening has other ids. */
  private static final long NUMBERS_A_SECOND = 4_000;

  private static final int NEWCOMER_EVERY = 8;
  private static final int CHANGE_EVERY = 5;

  private final Stock stock;
  private final Newcomings newcomings;
  private final Instant since;
  private final Duration every;
  private final long first;
  private long done;
  private long asked;

  /**
   * @param every how long from sale to sale; zero for none
   */
  public Growth(Stock stock, long seed, Instant since, Duration every) {
    this.stock = requireNonNull(stock, "stock is null");
    this.since = requireNonNull(since, "since is null");
    this.every = requireNonNull(every, "every is null");
    this.first = since.getEpochSecond() * NUMBERS_A_SECOND;
    this.newcomings = Newcomings.of(stock.shop(), seed);
  }

  /** Brings in what was sold until now. */
  public synchronized void catchUp(Instant now) {
    if (every.isZero() || now.isBefore(since)) {
      return;
    }
    long due = Duration.between(since, now).dividedBy(every);
    while (done < due) {
      done++;
      happen(first + done, since.plus(every.multipliedBy(done)));
    }
  }

  /** Sells once more, whatever the clock says; not again after a new start. */
  public synchronized void sell(Instant now) {
    asked++;
    happen(-first - asked, now);
  }

  private void happen(long number, Instant time) {
    if (number % NEWCOMER_EVERY == 0) {
      stock.put(newcomings.customer(number, time));
    }
    if (number % CHANGE_EVERY == 0) {
      String id = newcomings.known(number).id();
      stock
          .customers()
          .find(id)
          .ifPresent(customer -> stock.put(newcomings.noted(customer, number, time)));
    }
    stock.put(newcomings.order(number, time));
  }
}
