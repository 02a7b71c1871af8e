package id.pelanggan.app.cli.sample;

import id.pelanggan.application.sample.SummarizeDemo.Summary;
import id.pelanggan.domain.customer.CustomerId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the demo came to, for programs.
 *
 * @param orders of any kind
 * @param seconds null where the demo was complete before
 * @param customer one to look at
 * @param order one to look at
 */
record DemoJson(
    long customers,
    long products,
    long orders,
    long sales,
    long cancellations,
    long returns,
    long walkInOrders,
    @Nullable BigDecimal seconds,
    @Nullable UUID customer,
    @Nullable String order) {
  private static final int DIGITS = 3;

  static DemoJson of(Summary summary, Optional<Duration> duration) {
    return new DemoJson(
        summary.customers(),
        summary.products(),
        summary.sales() + summary.cancellations() + summary.returns(),
        summary.sales(),
        summary.cancellations(),
        summary.returns(),
        summary.walkInOrders(),
        duration.map(time -> BigDecimal.valueOf(time.toMillis(), DIGITS)).orElse(null),
        summary.regular().map(CustomerId::value).orElse(null),
        summary.order().orElse(null));
  }
}
