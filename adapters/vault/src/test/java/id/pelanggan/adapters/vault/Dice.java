package id.pelanggan.adapters.vault;

import java.util.Random;

/** Chance that can be had again: {@code -Ddice=…} with the number that a failed run printed. */
public final class Dice {
  private Dice() {}

  public static Random roll() {
    long seed = Long.getLong("dice", System.nanoTime());
    System.out.println("dice=" + seed);
    return new Random(seed);
  }
}
