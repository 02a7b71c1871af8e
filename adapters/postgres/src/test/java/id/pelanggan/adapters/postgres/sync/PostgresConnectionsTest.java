package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.ConnectionsContract;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.Source;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresConnectionsTest implements ConnectionsContract {
  private final TestDatabase database;
  private final SyncGround ground;

  PostgresConnectionsTest(TestDatabase database) {
    this.database = database;
    this.ground = new SyncGround(database);
  }

  @BeforeEach
  void empty() {
    ground.empty();
  }

  @Override
  public Connections connections() {
    return new PostgresConnections(database.database());
  }

  @Override
  public List<Source> sources() {
    return ground.sources();
  }

  @Override
  public CallContext context() {
    return ground.context();
  }
}
