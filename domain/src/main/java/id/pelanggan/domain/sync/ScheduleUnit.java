package id.pelanggan.domain.sync;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the length of an interval is counted in, the largest first. */
enum ScheduleUnit {
  WEEK(Duration.ofDays(7), List.of("week", "weeks", "minggu", "pekan"), List.of("weekly")),
  DAY(Duration.ofDays(1), List.of("day", "days", "hari"), List.of("daily", "harian")),
  HOUR(Duration.ofHours(1), List.of("hour", "hours", "jam"), List.of("hourly")),
  MINUTE(Duration.ofMinutes(1), List.of("minute", "minutes", "min", "menit"), List.of());

  private static final Duration LONGEST = WEEK.length;

  private final Duration length;
  private final List<String> counted;
  private final List<String> alone;

  ScheduleUnit(Duration length, List<String> counted, List<String> alone) {
    this.length = length;
    this.counted = counted;
    this.alone = alone;
  }

  /** The unit that a word behind a number names. */
  static Optional<ScheduleUnit> find(String word) {
    return Arrays.stream(values()).filter(unit -> unit.counted.contains(word)).findFirst();
  }

  /** The unit after each one of which it is again, by a word that says all. */
  static Optional<ScheduleUnit> findAlone(String word) {
    return Arrays.stream(values()).filter(unit -> unit.alone.contains(word)).findFirst();
  }

  /** In the largest unit of which it is a whole number. */
  static String write(Duration interval) {
    ScheduleUnit unit =
        Arrays.stream(values())
            .filter(each -> interval.toMinutes() % each.length.toMinutes() == 0)
            .findFirst()
            .orElseThrow();
    long number = interval.dividedBy(unit.length);
    String word = unit.name().toLowerCase(Locale.ROOT);
    return number == 1 ? "every " + word : "every " + number + " " + word + "s";
  }

  /** Empty where it is too long or nothing at all. */
  Optional<Schedule> times(int number) {
    Duration interval = length.multipliedBy(number);
    return number < 1 || interval.compareTo(LONGEST) > 0
        ? Optional.empty()
        : Optional.of(new Schedule.Every(interval));
  }
}
