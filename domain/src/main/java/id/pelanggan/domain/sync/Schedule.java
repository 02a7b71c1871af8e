package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When a connection is read. */
public sealed interface Schedule {

  /**
   * Again after a while.
   *
   * @param interval whole minutes, from 1 minute to 7 days
   */
  record Every(Duration interval) implements Schedule {
    public Every {
      if (interval.toMinutes() < 1
          || interval.compareTo(Duration.ofDays(7)) > 0
          || !interval.equals(Duration.ofMinutes(interval.toMinutes()))) {
        throw new IllegalArgumentException("not whole minutes up to seven days: " + interval);
      }
    }
  }

  /** Once a day, at a time of the shop's clock. */
  record Daily(LocalTime at) implements Schedule {
    public Daily {
      requireWholeMinutes(at);
    }
  }

  /** Once a week, at a time of the shop's clock. */
  record Weekly(DayOfWeek day, LocalTime at) implements Schedule {
    public Weekly {
      requireNonNull(day, "day is null");
      requireWholeMinutes(at);
    }
  }

  /**
   * Reads words such as {@code every 30 minutes}, {@code hourly}, {@code nightly at 02:00}, {@code
   * every monday at 7:30}, {@code tiap 30 menit}, {@code tiap jam}, {@code tiap malam pukul 02.00},
   * {@code tiap senin pukul 07.30}.
   *
   * @return empty where it is no schedule
   */
  static Optional<Schedule> parse(String words) {
    return ScheduleWords.parse(words);
  }

  /** The words in English, which {@link #parse} reads again; stored so. */
  default String words() {
    return ScheduleWords.write(this);
  }

  /**
   * When it is next. Runs that were missed meanwhile are made up for by that one.
   *
   * @param last when it was due or done last
   * @return after {@code last}
   */
  default Instant next(Instant last, ZoneId zone) {
    return ScheduleClock.next(this, last, zone);
  }

  private static void requireWholeMinutes(LocalTime at) {
    if (!at.equals(at.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("not whole minutes: " + at);
    }
  }
}
