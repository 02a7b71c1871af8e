package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.adapters.postgres.record.PostgresSourceRecords;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.CustomersContract;
import id.pelanggan.application.port.SourceRecords;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresCustomersTest implements CustomersContract {
  private final TestDatabase database;

  PostgresCustomersTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Override
  public Customers customers() {
    return new PostgresCustomers(database.database());
  }

  @Override
  public SourceRecords sourceRecords() {
    return new PostgresSourceRecords(database.database());
  }
}
