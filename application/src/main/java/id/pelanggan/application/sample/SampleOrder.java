package id.pelanggan.application.sample;

import id.pelanggan.domain.sales.OrderKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A sale, a cancellation or a return.
 *
 * @param customer a number, or {@link #WALK_IN}
 * @param date the day in the form of ISO 8601
 * @param minute of the day
 * @param original the number of the sale that is taken back; empty for a sale
 */
record SampleOrder(
    String number,
    OrderKind kind,
    int customer,
    LocalDate day,
    String date,
    int minute,
    String channel,
    String original,
    List<Line> lines) {
  static final int WALK_IN = -1;

  boolean walkIn() {
    return customer == WALK_IN;
  }

  /** In whole rupiah. */
  long amount() {
    long amount = 0;
    for (Line line : lines) {
      amount += line.amount();
    }
    return amount;
  }

  /**
   * One line.
   *
   * @param thousandths how much; negative where goods come back
   */
  record Line(Product product, long thousandths, long price) {

    /** In whole rupiah, exactly: weights are multiples of 50 g, prices of 500 rupiah. */
    long amount() {
      return thousandths * price / 1_000;
    }

    Line back() {
      return new Line(product, -thousandths, price);
    }
  }
}
