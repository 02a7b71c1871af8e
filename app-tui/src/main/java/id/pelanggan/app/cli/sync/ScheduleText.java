package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.Schedule;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.Optional;

/** When a connection is read, in the reader's words. */
public final class ScheduleText {
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  private final Phrases phrases;

  public ScheduleText(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  /** Also says where it rests, and where there is none. */
  public String of(Connection connection) {
    String words = of(connection.schedule());
    return connection.paused() && connection.schedule().isPresent()
        ? phrases.say("sync.schedule.paused", Map.of("schedule", words))
        : words;
  }

  public String of(Optional<Schedule> schedule) {
    return schedule.map(this::of).orElseGet(() -> phrases.say("sync.schedule.none"));
  }

  public String of(Schedule schedule) {
    return switch (schedule) {
      case Schedule.Every every -> every(every.interval().toMinutes());
      case Schedule.Daily daily ->
          phrases.say("sync.schedule.daily", Map.of("time", time(daily.at())));
      case Schedule.Weekly weekly ->
          phrases.say(
              "sync.schedule.weekly",
              Map.of(
                  "day",
                  weekly.day().getDisplayName(TextStyle.FULL, phrases.language().locale()),
                  "time",
                  time(weekly.at())));
    };
  }

  private String every(long minutes) {
    if (minutes % DAY == 0 && minutes > DAY) {
      return counted("sync.schedule.days", minutes / DAY);
    }
    if (minutes % HOUR == 0) {
      return minutes == HOUR
          ? phrases.say("sync.schedule.hour")
          : counted("sync.schedule.hours", minutes / HOUR);
    }
    return minutes == 1
        ? phrases.say("sync.schedule.minute")
        : counted("sync.schedule.minutes", minutes);
  }

  private String counted(String key, long count) {
    return phrases.say(key, Map.of("count", phrases.number(count)));
  }

  private String time(LocalTime time) {
    String pattern = phrases.language() == Language.ID ? "HH.mm" : "HH:mm";
    return time.format(DateTimeFormatter.ofPattern(pattern, phrases.language().locale()));
  }
}
