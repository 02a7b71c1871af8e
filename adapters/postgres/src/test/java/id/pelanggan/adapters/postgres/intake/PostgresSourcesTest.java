package id.pelanggan.adapters.postgres.intake;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.SourcesContract;
import id.pelanggan.domain.access.CallContext;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresSourcesTest implements SourcesContract {
  private final TestDatabase database;
  private final House house;

  PostgresSourcesTest(TestDatabase database) {
    this.database = database;
    this.house = new House(database);
  }

  @BeforeEach
  void empty() {
    house.empty().initialize();
  }

  @Override
  public Sources sources() {
    return new PostgresSources(database.database());
  }

  @Override
  public CallContext context() {
    return house.context();
  }
}
