package id.pelanggan.adapters.postgres.sync;

import id.pelanggan.adapters.postgres.record.PostgresGoneRecords;
import id.pelanggan.adapters.postgres.record.PostgresSourceRecords;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.GoneRecords;
import id.pelanggan.application.port.GoneRecordsContract;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.SyncFixture;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.sync.RunId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresGoneRecordsTest implements GoneRecordsContract {
  private final TestDatabase database;
  private final SyncGround ground;

  PostgresGoneRecordsTest(TestDatabase database) {
    this.database = database;
    this.ground = new SyncGround(database);
  }

  @BeforeEach
  void empty() {
    ground.empty().connect();
    ground.run(1);
    ground.run(2);
  }

  @Override
  public GoneRecords gone() {
    return new PostgresGoneRecords(database.database());
  }

  @Override
  public SourceRecords sourceRecords() {
    return new PostgresSourceRecords(database.database());
  }

  @Override
  public SyncRuns runs() {
    return new PostgresSyncRuns(database.database());
  }

  @Override
  public List<RunId> runIds() {
    return List.of(SyncFixture.runId(1), SyncFixture.runId(2));
  }
}
