package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.RUPIAH;
import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.order;
import static id.pelanggan.application.port.PortFixture.stranger;
import static id.pelanggan.application.port.PortFixture.walkIn;
import static id.pelanggan.domain.sales.OrderKind.CANCELLATION;
import static id.pelanggan.domain.sales.OrderKind.RETURN;
import static id.pelanggan.domain.sales.OrderKind.SALE;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.Orders.Placed;
import id.pelanggan.application.port.Orders.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everything that stores orders has to do. */
public interface OrdersContract {
  LocalDate MAY = LocalDate.of(2026, 5, 31);
  LocalDate JUNE = LocalDate.of(2026, 6, 1);

  /** Without an order when a test begins. */
  Orders orders();

  /** Stored beside them; without a customer when a test begins. */
  Customers customers();

  @Test
  default void shouldListOrdersTheNewestFirst() {
    orders()
        .insert(
            List.of(
                order(1, customer(1), SALE, MAY, 5),
                order(2, customer(1), RETURN, JUNE, -2),
                order(3, customer(2), SALE, JUNE, 7)));

    assertThat(orders().list(customer(1), 10))
        .containsExactly(
            fact(order(2, customer(1), RETURN, JUNE, -2)),
            fact(order(1, customer(1), SALE, MAY, 5)));
    assertThat(orders().list(customer(1), 1)).hasSize(1);
    assertThat(orders().list(customer(9), 10)).isEmpty();
  }

  @Test
  default void shouldDeleteOrdersOfTheirCustomerOnly() {
    Placed order = order(1, customer(1), SALE, MAY, 5);
    orders().insert(List.of(order, order(2, customer(1), SALE, MAY, 6)));

    orders().delete(List.of(new Orders.Key(customer(2), order.key().order())));
    assertThat(orders().list(customer(1), 10)).hasSize(2);

    orders().delete(List.of(order.key()));
    assertThat(orders().list(customer(1), 10))
        .containsExactly(fact(order(2, customer(1), SALE, MAY, 6)));
    orders().insert(List.of(order));
    assertThat(orders().list(customer(1), 10)).hasSize(2);
  }

  @Test
  default void shouldSumUpWhatACustomerBought() {
    customers().insert(List.of(stranger(1), stranger(2)));
    orders()
        .insert(
            List.of(
                order(1, customer(1), SALE, JUNE, 5),
                order(2, customer(1), SALE, MAY, 10),
                order(3, customer(1), RETURN, JUNE.plusYears(1), -2),
                order(4, customer(1), CANCELLATION, MAY.minusYears(1), -1),
                order(5, customer(2), SALE, MAY, 100)));

    orders().refreshSummaries(List.of(customer(1)));

    assertThat(orders().listSummaries(customer(1)))
        .containsExactly(new Summary(RUPIAH, 2, 1, 1, 1_200, Optional.of(MAY), Optional.of(JUNE)));
    assertThat(orders().listSummaries(customer(2))).isEmpty();
  }

  @Test
  default void shouldKeepSummariesInLineWithOrders() {
    customers().insert(List.of(stranger(1)));
    Placed first = order(1, customer(1), SALE, MAY, 5);
    Placed second = order(2, customer(1), RETURN, JUNE, -3);
    orders().insert(List.of(first, second));
    orders().refreshSummaries(List.of(customer(1)));

    orders().delete(List.of(first.key()));
    orders().refreshSummaries(List.of(customer(1)));
    assertThat(orders().listSummaries(customer(1)))
        .containsExactly(new Summary(RUPIAH, 0, 0, 1, -300, Optional.empty(), Optional.empty()));

    orders().delete(List.of(second.key()));
    orders().refreshSummaries(List.of(customer(1)));
    assertThat(orders().listSummaries(customer(1))).isEmpty();
  }

  @Test
  default void shouldAddOrdersToSummaries() {
    customers().insert(List.of(stranger(1), stranger(2)));
    List<Placed> first =
        List.of(
            order(1, customer(1), SALE, JUNE, 5),
            order(2, customer(1), RETURN, MAY, -2),
            order(3, customer(2), CANCELLATION, MAY, -1));
    List<Placed> second =
        List.of(
            order(4, customer(1), SALE, MAY, 7),
            order(5, customer(1), SALE, JUNE.plusMonths(1), 7),
            order(6, customer(2), RETURN, JUNE, -1));
    orders().insert(first);
    orders().addToSummaries(first);
    orders().insert(second);
    orders().addToSummaries(second);
    orders().addToSummaries(List.of());
    List<Summary> added = orders().listSummaries(customer(1));
    List<Summary> addedToTheOther = orders().listSummaries(customer(2));

    orders().refreshSummaries(List.of(customer(1), customer(2)));

    assertThat(added)
        .containsExactly(
            new Summary(RUPIAH, 3, 0, 1, 1_700, Optional.of(MAY), Optional.of(JUNE.plusMonths(1))))
        .isEqualTo(orders().listSummaries(customer(1)));
    assertThat(addedToTheOther)
        .containsExactly(new Summary(RUPIAH, 0, 1, 1, -200, Optional.empty(), Optional.empty()))
        .isEqualTo(orders().listSummaries(customer(2)));
  }

  @Test
  default void shouldSumUpNothingOfWalkIns() {
    customers().insert(List.of(walkIn(1)));
    orders().insert(List.of(order(1, customer(1), SALE, MAY, 5)));

    orders().refreshSummaries(List.of(customer(1)));

    assertThat(orders().listSummaries(customer(1))).isEmpty();
  }

  private static Orders.Fact fact(Placed order) {
    return new Orders.Fact(
        order.key(),
        order.source(),
        order.document().kind(),
        order.document().orderedAt(),
        order.document().currency(),
        order.document().total().minor(),
        order.document().lines().size());
  }
}
