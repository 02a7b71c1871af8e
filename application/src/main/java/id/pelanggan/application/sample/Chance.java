package id.pelanggan.application.sample;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Chance that repeats itself. */
final class Chance {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final RandomGenerator generator;

  private Chance(RandomGenerator generator) {
    this.generator = generator;
  }

  static Chance of(long seed, Topic topic, long index) {
    long start = mixed(mixed(seed) + topic.name().hashCode() * GOLDEN);
    return new Chance(new SplittableRandom(mixed(start + index * GOLDEN)));
  }

  /** From 0 to below the bound. */
  int below(int bound) {
    return generator.nextInt(bound);
  }

  /** True so many times in a hundred. */
  boolean percent(int share) {
    return generator.nextInt(100) < share;
  }

  /** From 0 to below 1. */
  double part() {
    return generator.nextDouble();
  }

  <T> T pick(List<T> things) {
    return things.get(generator.nextInt(things.size()));
  }

  /** The finisher of SplitMix64: neighbours become strangers. */
  private static long mixed(long value) {
    long half = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    long whole = (half ^ (half >>> 27)) * 0x94d049bb133111ebL;
    return whole ^ (whole >>> 31);
  }
}
