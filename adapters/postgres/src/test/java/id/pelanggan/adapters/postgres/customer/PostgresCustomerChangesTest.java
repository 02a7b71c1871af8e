package id.pelanggan.adapters.postgres.customer;

import static id.pelanggan.application.port.PortFixture.adult;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.CustomerChanges;
import id.pelanggan.application.port.CustomerChanges.Position;
import id.pelanggan.application.port.CustomerChangesContract;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Transactions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresCustomerChangesTest implements CustomerChangesContract {
  private final TestDatabase database;

  PostgresCustomerChangesTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Override
  public CustomerChanges changes() {
    return new PostgresCustomerChanges(database.database());
  }

  @Override
  public Customers customers() {
    return new PostgresCustomers(database.database());
  }

  @Override
  public Transactions transactions() {
    return database.database();
  }

  @Test
  void shouldForgetTheOldest() {
    customers().insert(List.of(adult(1)));
    Position first = changes().position();
    database.execute(
        "select setval(pg_get_serial_sequence('customer_change', 'number'), "
            + (first.number() + PostgresCustomerChanges.KEPT)
            + ")");
    customers().insert(List.of(adult(2)));

    assertThat(changes().listAfter(first, 10)).isEmpty();
    assertThat(changes().listAfter(Position.START, 10)).isEmpty();
    assertThat(database.query("select count(*) from customer_change")).containsExactly("1");
  }
}
