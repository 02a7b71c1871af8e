package id.pelanggan.domain.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Months and days of the week in Indonesian and English, whole and shortened. */
final class CalendarNames {
  private static final List<String> MONTHS =
      List.of(
          "januari january jan",
          "februari february pebruari feb peb",
          "maret march mar mrt",
          "april apr",
          "mei may",
          "juni june jun",
          "juli july jul",
          "agustus august agu ags agt agst aug",
          "september sept sep",
          "oktober october okt oct",
          "november nopember nov nop",
          "desember december des dec");
  private static final Map<String, Integer> NUMBERS = numbers();

  private static final Set<String> WEEKDAYS =
      Set.copyOf(
          Words.of(
              "senin selasa rabu kamis jumat jum'at sabtu minggu ahad sen sel rab kam jum sab min"
                  + " monday tuesday wednesday thursday friday saturday sunday"
                  + " mon tue wed thu fri sat sun"));

  private CalendarNames() {}

  /**
   * @param name in lower case
   * @return 1 to 12, and -1 where it is no month
   */
  static int month(String name) {
    return NUMBERS.getOrDefault(name, -1);
  }

  /**
   * @param name in lower case
   */
  static boolean isWeekday(String name) {
    return WEEKDAYS.contains(name.replace('\u2019', '\''));
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int month = 0; month < MONTHS.size(); month++) {
      for (String name : Words.of(MONTHS.get(month))) {
        numbers.put(name, month + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
