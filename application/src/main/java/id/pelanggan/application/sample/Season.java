package id.pelanggan.application.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;

/** How busy each day is: the week, payday, the fast and the feasts. */
final class Season {
  private static final int RAMADAN = 9;
  private static final int SHAWWAL = 10;
  private static final int PILGRIMAGE = 12;

  /** Added up from day to day; one longer than there are days. */
  private final double[] sums;

  private Season(double[] sums) {
    this.sums = sums;
  }

  static Season of(Plan plan, Outlet outlet) {
    double[] sums = new double[plan.days() + 1];
    for (int day = 0; day < plan.days(); day++) {
      sums[day + 1] = sums[day] + weight(plan.day(day), outlet);
    }
    return new Season(sums);
  }

  /**
   * The day at a part of a time between days, both included, where busy days take more room.
   *
   * @param part from 0 to below 1
   */
  int day(int from, int until, double part) {
    double sum = sums[from] + part * (sums[until + 1] - sums[from]);
    int found = Arrays.binarySearch(sums, from, until + 1, sum);
    return Math.clamp(found >= 0 ? found : -found - 2, from, until);
  }

  private static double weight(LocalDate date, Outlet outlet) {
    double payday = date.getDayOfMonth() >= 25 || date.getDayOfMonth() <= 5 ? 1.2 : 1;
    double december = date.getMonthValue() == 12 ? 1.15 : 1;
    return week(date.getDayOfWeek(), outlet) * payday * december * feast(date, outlet);
  }

  private static double week(DayOfWeek day, Outlet outlet) {
    boolean till = outlet == Outlet.TILL;
    return switch (day) {
      case MONDAY -> till ? 0.8 : 1.2;
      case TUESDAY, WEDNESDAY -> till ? 0.85 : 1.05;
      case THURSDAY -> 1;
      case FRIDAY -> till ? 0.9 : 0.95;
      case SATURDAY -> till ? 1.5 : 0.85;
      case SUNDAY -> till ? 1.35 : 0.9;
    };
  }

  /** By the calendar of Umm al-Qura, at most a day from the one that is proclaimed. */
  private static double feast(LocalDate date, Outlet outlet) {
    HijrahDate hijri = HijrahDate.from(date);
    int month = hijri.get(ChronoField.MONTH_OF_YEAR);
    int day = hijri.get(ChronoField.DAY_OF_MONTH);
    return switch (month) {
      case RAMADAN -> 1.3 + day * 0.05;
      case SHAWWAL -> afterRamadan(day, outlet);
      case PILGRIMAGE -> day <= 10 ? 1.6 : 1;
      default -> 1;
    };
  }

  private static double afterRamadan(int day, Outlet outlet) {
    if (day <= 2) {
      return outlet == Outlet.TILL ? 0.02 : 0.3;
    }
    return day <= 7 ? 0.5 : 1;
  }
}
