package id.pelanggan.domain.violation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Time is to be passed in. */
public final class ReadsTheClock {
  public Instant now() {
    return Instant.now();
  }

  public Supplier<Year> year() {
    return Year::now;
  }

  public LocalDate today(ZoneId zone) {
    return LocalDate.now(zone);
  }

  public long milliseconds() {
    return System.currentTimeMillis();
  }

  public Clock clock() {
    return Clock.systemUTC();
  }

  public Supplier<Clock> clockOfThisPlace() {
    return Clock::systemDefaultZone;
  }
}
