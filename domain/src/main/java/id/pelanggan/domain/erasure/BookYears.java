package id.pelanggan.domain.erasure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * When the shop's book years begin, and how long what they hold has to be kept.
 *
 * @param firstMonth of the book year, 1 to 12; a year is named after the one in which it begins
 * @param years for which books are kept from the end of their year on
 * @param citation the statute that asks for it
 */
public record BookYears(int firstMonth, int years, String citation) {
  /** Calendar years, kept as long as Indonesian law asks. */
  public static final BookYears BY_LAW = new BookYears(1, 10, KeptBecause.BOOKKEEPING.citation());

  public BookYears {
    requireNonNull(citation, "citation is null");
    if (firstMonth < 1 || firstMonth > 12) {
      throw new IllegalArgumentException("firstMonth is not in 1..12: " + firstMonth);
    }
    if (years < 0 || years > 100) {
      throw new IllegalArgumentException("years is not in 0..100: " + years);
    }
  }

  /** The book year of a day. */
  public int yearOf(LocalDate day) {
    return day.getMonthValue() < firstMonth ? day.getYear() - 1 : day.getYear();
  }

  /** The first day on which the books of a year need not be kept any more. */
  public LocalDate endOfKeeping(int year) {
    return LocalDate.of(year + 1 + years, firstMonth, 1);
  }

  /** The first day whose books still have to be kept. */
  public LocalDate floor(LocalDate today) {
    return LocalDate.of(yearOf(today) - years, firstMonth, 1);
  }
}
