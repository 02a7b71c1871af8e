package id.pelanggan.adapters.postgres.shop;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.ShopsContract;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresShopsTest implements ShopsContract {
  private final TestDatabase database;

  PostgresShopsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.execute("delete from shop");
  }

  @Override
  public Shops shops() {
    return new PostgresShops(database.database());
  }
}
