package id.pelanggan.adapters.postgres.intake;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.ChangeSetsContract;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.Source;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresChangeSetsTest implements ChangeSetsContract {
  private final TestDatabase database;
  private final House house;

  PostgresChangeSetsTest(TestDatabase database) {
    this.database = database;
    this.house = new House(database);
  }

  @BeforeEach
  void empty() {
    house.empty().initialize();
  }

  @Override
  public ChangeSets changeSets() {
    return new PostgresChangeSets(database.database());
  }

  @Override
  public Transactions transactions() {
    return database.database();
  }

  @Override
  public Source source() {
    return new PostgresSources(database.database())
        .insertIfAbsent(PortFixture.source(1), context());
  }

  @Override
  public CallContext context() {
    return house.context();
  }
}
