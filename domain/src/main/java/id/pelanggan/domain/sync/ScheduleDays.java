package id.pelanggan.domain.sync;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;

/** Days of the week in Indonesian and English. */
final class ScheduleDays {
  private static final Map<String, DayOfWeek> DAYS =
      Map.ofEntries(
          entry("monday", DayOfWeek.MONDAY),
          entry("tuesday", DayOfWeek.TUESDAY),
          entry("wednesday", DayOfWeek.WEDNESDAY),
          entry("thursday", DayOfWeek.THURSDAY),
          entry("friday", DayOfWeek.FRIDAY),
          entry("saturday", DayOfWeek.SATURDAY),
          entry("sunday", DayOfWeek.SUNDAY),
          entry("senin", DayOfWeek.MONDAY),
          entry("selasa", DayOfWeek.TUESDAY),
          entry("rabu", DayOfWeek.WEDNESDAY),
          entry("kamis", DayOfWeek.THURSDAY),
          entry("jumat", DayOfWeek.FRIDAY),
          entry("jum'at", DayOfWeek.FRIDAY),
          entry("sabtu", DayOfWeek.SATURDAY),
          entry("minggu", DayOfWeek.SUNDAY),
          entry("ahad", DayOfWeek.SUNDAY));

  private ScheduleDays() {}

  /**
   * @param word in lower case
   */
  static Optional<DayOfWeek> find(String word) {
    return Optional.ofNullable(DAYS.get(word));
  }
}
