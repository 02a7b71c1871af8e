package id.pelanggan.adapters.postgres.testground;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is one second on whenever somebody looks. */
final class SteppingClock extends Clock {
  private static final Instant START = Instant.parse("2026-11-23T05:06:07.123456Z");

  private final AtomicLong looks = new AtomicLong();

  @Override
  public Instant instant() {
    return START.plusSeconds(looks.incrementAndGet());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
