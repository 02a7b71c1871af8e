package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as letters write them. */
public final class LetterDates {
  private final Clock clock;

  @Inject
  LetterDates(Clock clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** The day of a time, such as {@code 23 November 2026}. */
  public String day(Instant at, String language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of(language))
        .format(at.atZone(clock.getZone()));
  }
}
