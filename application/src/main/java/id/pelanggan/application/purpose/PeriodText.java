package id.pelanggan.application.purpose;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** How long something lasts, in words. */
public final class PeriodText {
  private PeriodText() {}

  /**
   * @param language two lower-case letters
   * @return such as "1 year, 6 months"; empty for no time at all
   */
  public static String of(Period period, String language) {
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), language, "tahun", "year");
    add(parts, period.getMonths(), language, "bulan", "month");
    add(parts, period.getDays(), language, "hari", "day");
    return String.join(", ", parts);
  }

  private static void add(
      List<String> parts, int count, String language, String indonesian, String english) {
    if (count != 0) {
      String word = language.equals("en") ? english + (count == 1 ? "" : "s") : indonesian;
      parts.add(count + " " + word);
    }
  }
}
