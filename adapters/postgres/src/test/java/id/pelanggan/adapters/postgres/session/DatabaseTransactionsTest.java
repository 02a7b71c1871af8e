package id.pelanggan.adapters.postgres.session;

import id.pelanggan.adapters.postgres.shop.PostgresShops;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.port.TransactionsContract;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class DatabaseTransactionsTest implements TransactionsContract {
  private final TestDatabase database;

  DatabaseTransactionsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.execute("delete from shop");
  }

  @Override
  public Transactions transactions() {
    return database.database();
  }

  @Override
  public Shops shops() {
    return new PostgresShops(database.database());
  }
}
