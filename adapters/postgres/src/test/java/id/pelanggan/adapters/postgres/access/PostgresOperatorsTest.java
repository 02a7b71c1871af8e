package id.pelanggan.adapters.postgres.access;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.OperatorsContract;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresOperatorsTest implements OperatorsContract {
  private final TestDatabase database;

  PostgresOperatorsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.execute("delete from operator");
  }

  @Override
  public Operators operators() {
    return new PostgresOperators(database.database());
  }
}
