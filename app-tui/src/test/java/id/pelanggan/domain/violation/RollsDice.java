package id.pelanggan.domain.violation;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Chance is to be passed in. */
public final class RollsDice {
  public Supplier<UUID> ids() {
    return UUID::randomUUID;
  }

  public double share() {
    return Math.random();
  }

  public Random dice() {
    return new Random();
  }

  public int roll() {
    return ThreadLocalRandom.current().nextInt(6);
  }
}
