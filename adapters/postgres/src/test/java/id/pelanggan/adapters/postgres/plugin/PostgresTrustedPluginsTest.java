package id.pelanggan.adapters.postgres.plugin;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.TrustedPlugins;
import id.pelanggan.application.port.TrustedPluginsContract;
import id.pelanggan.domain.access.CallContext;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresTrustedPluginsTest implements TrustedPluginsContract {
  private final TestDatabase database;
  private final House house;

  PostgresTrustedPluginsTest(TestDatabase database) {
    this.database = database;
    this.house = new House(database);
  }

  @BeforeEach
  void empty() {
    house.empty().initialize();
  }

  @Override
  public TrustedPlugins trusted() {
    return new PostgresTrustedPlugins(database.database());
  }

  @Override
  public CallContext context() {
    return house.context();
  }
}
