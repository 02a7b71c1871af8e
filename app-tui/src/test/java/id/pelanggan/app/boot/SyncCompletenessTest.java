package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.sandbox.shop.SandboxOrder;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What connectors of others were seen to lose. */
class SyncCompletenessTest {
  private static final int CUSTOMERS = 230;
  private static final int ORDERS = 1_300;

  @Test
  void shouldLoseNothing() throws Exception {
    try (ConnectedShop shop = new ConnectedShop(CUSTOMERS, ORDERS)) {
      // More than 500 orders a location, more than 100 customers a page, ties over both.
      assertThat(shop.sync().run().state()).isEqualTo(RunState.DONE);
      assertThat(shop.customers()).isEqualTo(CUSTOMERS);
      assertThat(orders(shop)).isEqualTo(ORDERS);

      sellLate(shop);
      assertThat(shop.sync().counts().created()).isOne();
      assertThat(orders(shop)).isEqualTo(ORDERS + 1);

      dropACustomer(shop);
      RunReport all = shop.sync(new SyncRequest(new Scope.Everything(), false, false));
      assertThat(all.run().state()).isEqualTo(RunState.DONE);
      assertThat(
              all.streams().stream()
                  .filter(stream -> stream.stream() == Stream.CUSTOMERS)
                  .findFirst()
                  .orElseThrow()
                  .gone())
          .isOne();
      assertThat(shop.customers()).isEqualTo(CUSTOMERS);
      assertThat(shop.count("select count(*) from customer_identity where gone_at is not null"))
          .isOne();
      assertThat(shop.count("select count(*) from order_record where version > 1")).isZero();
    }
  }

  /** A till that was offline for three days sends what it sold, with the times of then. */
  private static void sellLate(ConnectedShop shop) {
    SandboxOrder sold = shop.sandbox().stock().orders().find("O-0000001").orElseThrow();
    Instant then = ConnectedShop.NOW.minus(Duration.ofHours(71));
    shop.sandbox()
        .stock()
        .put(
            new SandboxOrder(
                "O-LATE",
                sold.locationId(),
                sold.customerId(),
                SandboxOrder.State.COMPLETED,
                then,
                then,
                "",
                sold.source(),
                "",
                sold.lines()));
  }

  private static void dropACustomer(ConnectedShop shop) {
    SandboxOrder sold =
        java.util.stream.IntStream.range(0, ORDERS)
            .mapToObj(number -> "O-%07d".formatted(number))
            .map(id -> shop.sandbox().stock().orders().find(id).orElseThrow())
            .filter(order -> !order.customerId().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(shop.sandbox().stock().deleteCustomer(sold.customerId())).isTrue();
  }

  private static long orders(ConnectedShop shop) throws Exception {
    return shop.count("select count(*) from order_identity where version > 0");
  }
}
