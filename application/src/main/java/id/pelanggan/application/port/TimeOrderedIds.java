package id.pelanggan.application.port;

import java.time.Instant;
import java.util.UUID;

/** The source of ids for what is stored in numbers; any thread. */
@FunctionalInterface
public interface TimeOrderedIds {

  /** A new id at each call, greater than those before it as far as the clock allows. */
  UUID next();

  /** The least id that can be given out at that time: its first 48 bits are the milliseconds. */
  static UUID least(Instant at) {
    return new UUID(at.toEpochMilli() << 16, 0);
  }
}
