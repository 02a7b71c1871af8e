package id.pelanggan.app.boot;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.TimeOrderedIds;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Ids of version 7 of RFC 9562: 48 bits of milliseconds, a counter within the millisecond of 26
 * bits that begins anywhere in its lower half, and chance for the rest. When the counter is used up
 * or the clock goes back, the time of the last id is kept and counted on.
 */
final class TimeOrderedId implements TimeOrderedIds {
  private static final int COUNTER_BITS = 26;
  private static final long COUNTER_END = 1L << COUNTER_BITS;
  private static final int LOW_COUNTER_BITS = 14;
  private static final int CHANCE_BITS = 48;
  private static final int CHANCES = 512;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final byte[] chance = new byte[CHANCES * Long.BYTES];
  private int used = CHANCES;
  private long lastMillis;
  private long counter;

  TimeOrderedId(Clock clock) {
    this.clock = requireNonNull(clock, "clock is null");
  }

  @Override
  public synchronized UUID next() {
    long millis = clock.millis();
    if (millis > lastMillis) {
      lastMillis = millis;
      counter = chance() & (COUNTER_END / 2 - 1);
    } else {
      counter++;
      if (counter == COUNTER_END) {
        lastMillis++;
        counter = 0;
      }
    }
    long high = (lastMillis << 16) | 0x7000L | (counter >>> LOW_COUNTER_BITS);
    long low =
        0x8000000000000000L
            | ((counter & ((1L << LOW_COUNTER_BITS) - 1)) << CHANCE_BITS)
            | (chance() & ((1L << CHANCE_BITS) - 1));
    return new UUID(high, low);
  }

  private long chance() {
    if (used == CHANCES) {
      random.nextBytes(chance);
      used = 0;
    }
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = (value << Byte.SIZE) | (chance[used * Long.BYTES + i] & 0xFF);
    }
    used++;
    return value;
  }
}
