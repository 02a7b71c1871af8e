package id.pelanggan.application.shop;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.sales.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was bought week by week, in the currency of most orders of these weeks.
 *
 * @param weeks the oldest first, {@value #WEEKS} of them, the last one still running; none where
 *     nothing was bought in any
 * @param asOf when it was summed up
 */
public record SpendingFigures(List<Week> weeks, Instant asOf) {
  public static final int WEEKS = 12;

  public SpendingFigures {
    weeks = List.copyOf(weeks);
    requireNonNull(asOf, "asOf is null");
  }

  /**
   * One week.
   *
   * @param monday its first day
   * @param spend sales less what was cancelled and returned
   */
  public record Week(LocalDate monday, Money spend) {
    public Week {
      requireNonNull(monday, "monday is null");
      requireNonNull(spend, "spend is null");
    }
  }
}
