package id.pelanggan.application.outreach;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Days as letters take them. */
public final class LetterDates {
  private final Clock clock;

  @Inject
  LetterDates(Clock clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** The day of a time, such as {@code 2026-11-23}; letters write it out in their language. */
  public String day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone()).toString();
  }
}
