package id.pelanggan.domain.sync;

import id.pelanggan.domain.sync.Schedule.Daily;
import id.pelanggan.domain.sync.Schedule.Every;
import id.pelanggan.domain.sync.Schedule.Weekly;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Schedules as people write them, in Indonesian and English. {@code tiap minggu} is refused: it
 * says every week, and every Sunday.
 */
final class ScheduleWords {
  private static final int LONGEST = 100;

  private static final String EACH = "(?:every|each|tiap|setiap|tiap-tiap)";
  private static final String AT = "(?: (?:at|pukul|jam|pk\\.?))?";
  private static final String CLOCK = "(?<clock>\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:am|pm))?)";

  private static final Pattern INTERVAL =
      Pattern.compile(EACH + " (?<number>\\d{1,6}) (?<unit>\\p{L}+)");
  private static final Pattern ONE_INTERVAL = Pattern.compile(EACH + " (?<unit>\\p{L}+)");
  private static final Pattern DAILY =
      Pattern.compile(
          "(?:daily|nightly|harian|" + EACH + " (?:day|night|hari|malam))" + AT + " " + CLOCK);
  private static final Pattern WEEKLY =
      Pattern.compile(
          "(?:"
              + EACH
              + " (?:hari )?|weekly on |mingguan(?: pada)?(?: hari)? )(?<day>[\\p{L}']+)"
              + AT
              + " "
              + CLOCK);
  private static final Pattern WEEKDAYS =
      Pattern.compile("(?:on )?(?<day>\\p{L}+day)s" + AT + " " + CLOCK);

  private ScheduleWords() {}

  static Optional<Schedule> parse(String words) {
    String plain =
        words.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    return interval(plain).or(() -> daily(plain)).or(() -> weekly(plain));
  }

  /** As {@link #parse} reads it, in English. */
  static String write(Schedule schedule) {
    return switch (schedule) {
      case Every(Duration interval) -> ScheduleUnit.write(interval);
      case Daily(LocalTime at) -> "daily at " + at;
      case Weekly weekly ->
          "every " + weekly.day().name().toLowerCase(Locale.ROOT) + " at " + weekly.at();
    };
  }

  private static Optional<Schedule> interval(String words) {
    Matcher several = INTERVAL.matcher(words);
    if (several.matches()) {
      return ScheduleUnit.find(several.group("unit"))
          .flatMap(unit -> unit.times(Integer.parseInt(several.group("number"))));
    }
    Matcher one = ONE_INTERVAL.matcher(words);
    return (one.matches() ? ScheduleUnit.find(one.group("unit")) : ScheduleUnit.findAlone(words))
        .filter(unit -> !words.endsWith(" minggu"))
        .flatMap(unit -> unit.times(1));
  }

  private static Optional<Schedule> daily(String words) {
    Matcher daily = DAILY.matcher(words);
    return daily.matches() ? clock(daily).map(Daily::new) : Optional.empty();
  }

  private static Optional<Schedule> weekly(String words) {
    return List.of(WEEKLY, WEEKDAYS).stream()
        .map(form -> form.matcher(words))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(weekly ->
            ScheduleDays.find(weekly.group("day"))
                .flatMap(day -> clock(weekly).map(at -> new Weekly(day, at))));
  }

  private static Optional<LocalTime> clock(Matcher words) {
    return ScheduleClock.read(words.group("clock"));
  }
}
