package id.pelanggan.adapters.web.journey;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.selfservice.ShopCard;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Whose pages these are, asked now and then. */
final class RememberedCard {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Counter counter;
  private final LongSupplier nanos;
  private volatile Asked asked;

  RememberedCard(Counter counter, LongSupplier nanos) {
    this.counter = requireNonNull(counter, "counter is null");
    this.nanos = requireNonNull(nanos, "nanos is null");
    this.asked = new Asked(counter.card(), nanos.getAsLong());
  }

  ShopCard card() {
    long now = nanos.getAsLong();
    if (now - asked.at > FRESH.toNanos()) {
      asked = new Asked(counter.card(), now);
    }
    return asked.card;
  }

  ShopCard remembered() {
    return asked.card;
  }

  private record Asked(ShopCard card, long at) {}
}
