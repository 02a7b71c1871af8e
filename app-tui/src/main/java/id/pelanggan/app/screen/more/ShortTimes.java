package id.pelanggan.app.screen.more;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Look;
import id.pelanggan.app.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Times as short as they can be told apart.
 *
 * @param now what they are told by
 */
public record ShortTimes(Phrases phrases, Instant now) {
  private static final Duration MOMENT = Duration.ofSeconds(3);

  public ShortTimes {
    requireNonNull(phrases, "phrases is null");
    requireNonNull(now, "now is null");
  }

  public static ShortTimes of(Look look) {
    return new ShortTimes(look.phrases(), look.now());
  }

  public static ShortTimes at(Desk desk) {
    return new ShortTimes(desk.phrases(), desk.now());
  }

  /** {@code 10.42}. */
  public String clock(Instant at) {
    return format(at, phrases.language() == Language.ID ? "HH.mm" : "HH:mm");
  }

  /** {@code 10.42} of today, then {@code yesterday}, {@code 3 Nov}, {@code 3 Nov 2025}. */
  public String near(Instant at) {
    LocalDate day = day(at);
    LocalDate today = day(now);
    if (day.equals(today)) {
      return clock(at);
    }
    if (day.equals(today.minusDays(1))) {
      return phrases.say("more.time.yesterday");
    }
    return format(at, day.getYear() == today.getYear() ? "d MMM" : "d MMM uuuu");
  }

  /** {@code 3 Nov 10.42}, without the day where it is today. */
  public String exact(Instant at) {
    return day(at).equals(day(now)) ? clock(at) : near(at) + " " + clock(at);
  }

  /** {@code 3 Nov}, whichever day it is. */
  public String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMM", phrases.language().locale()));
  }

  /** {@code 20 s ago}. */
  public String ago(Instant at) {
    Duration age = Duration.between(at, now);
    if (age.toDays() > 0) {
      return near(at);
    }
    if (age.toHours() > 0) {
      return ago("hours", age.toHours());
    }
    if (age.toMinutes() > 0) {
      return ago("minutes", age.toMinutes());
    }
    return age.compareTo(MOMENT) < 0
        ? phrases.say("more.ago.now")
        : ago("seconds", age.toSeconds());
  }

  private String ago(String unit, long count) {
    return phrases.say("more.ago." + unit, Map.of("count", String.valueOf(count)));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, phrases.zone());
  }

  private String format(Instant at, String pattern) {
    return at.atZone(phrases.zone())
        .format(DateTimeFormatter.ofPattern(pattern, phrases.language().locale()));
  }
}
