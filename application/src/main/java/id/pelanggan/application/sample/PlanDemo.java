package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.application.port.DemoHomes.Recipe;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalLong;

/** Decides what the demo is made of, once: its home remembers it. */
public final class PlanDemo {
  private final DemoHomes homes;
  private final Clock clock;

  @Inject
  public PlanDemo(DemoHomes homes, Clock clock) {
    this.homes = requireNonNull(homes, "homes is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Works on a home that {@link DemoHomes#claim} made.
   *
   * @param seed empty to take the one that the demo has, or the first
   * @param size of a demo that is new
   */
  public Outcome plan(OptionalLong seed, SampleShop.Size size) {
    Recipe recipe = remember(seed, size);
    return seed.isPresent() && seed.getAsLong() != recipe.seed()
        ? new Outcome.OtherSeed(recipe.seed())
        : new Outcome.Planned();
  }

  Recipe remember(OptionalLong seed, SampleShop.Size size) {
    return homes.remember(
        new Recipe(seed.orElse(1), WriteSample.yesterday(clock), size.customers(), size.orders()));
  }

  public sealed interface Outcome {
    record Planned() implements Outcome {}

    /** The home has a demo of another seed. */
    record OtherSeed(long seed) implements Outcome {}
  }
}
