package id.pelanggan.adapters.postgres.sales;

import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.order;
import static id.pelanggan.application.port.PortFixture.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.customer.PostgresCustomers;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.OrdersContract;
import id.pelanggan.domain.sales.OrderKind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresOrdersTest implements OrdersContract {
  private final TestDatabase database;

  PostgresOrdersTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Test
  void shouldSumUpMonths() {
    customers().insert(List.of(stranger(1)));
    Orders.Placed may = order(1, customer(1), OrderKind.SALE, MAY, 5);
    orders()
        .insert(
            List.of(
                may,
                order(2, customer(1), OrderKind.RETURN, MAY.withDayOfMonth(1), -2),
                order(3, customer(1), OrderKind.SALE, JUNE, 7)));
    orders().refreshSummaries(List.of(customer(1)));
    assertThat(months()).containsExactly("2026-05-01 1 300", "2026-06-01 1 700");

    orders().delete(List.of(may.key()));
    orders().refreshSummaries(List.of(customer(1)));
    assertThat(months()).containsExactly("2026-05-01 0 -200", "2026-06-01 1 700");

    orders().insert(List.of(may));
    orders().addToSummaries(List.of(may));
    assertThat(months()).containsExactly("2026-05-01 1 300", "2026-06-01 1 700");
  }

  @Test
  void shouldDeleteLinesWithTheirOrder() {
    Orders.Placed order = order(1, customer(1), OrderKind.SALE, MAY, 5);
    orders().insert(List.of(order, order(2, customer(1), OrderKind.SALE, MAY, 6)));

    orders().delete(List.of(order.key()));

    assertThat(database.query("select count(*) from order_line")).containsExactly("1");
  }

  @Override
  public Orders orders() {
    return new PostgresOrders(database.database());
  }

  @Override
  public Customers customers() {
    return new PostgresCustomers(database.database());
  }

  private List<String> months() {
    return database.query(
        "select month || ' ' || sales || ' ' || spend_minor from customer_month order by month");
  }
}
