package id.pelanggan.adapters.postgres.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.application.port.QuarantinedRecordsContract;
import id.pelanggan.application.port.SyncFixture;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.RunId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class PostgresQuarantinedRecordsTest implements QuarantinedRecordsContract {
  private final TestDatabase database;
  private final SyncGround ground;

  PostgresQuarantinedRecordsTest(TestDatabase database) {
    this.database = database;
    this.ground = new SyncGround(database);
  }

  @BeforeEach
  void empty() {
    ground.empty().connect().run(1);
  }

  @Test
  void shouldDeleteContactsWithTheirRecord() {
    quarantine()
        .upsert(
            List.of(
                SyncFixture.quarantined(
                    1, connections().getFirst(), 1, run(), PortFixture.email(1))));

    new PostgresConnections(database.database()).delete(connections().getFirst());

    assertThat(quarantine().count()).isEmpty();
    assertThat(database.query("select count(*) from quarantined_record_contact"))
        .containsExactly("0");
  }

  @Override
  public QuarantinedRecords quarantine() {
    return new PostgresQuarantinedRecords(database.database());
  }

  @Override
  public List<ConnectionId> connections() {
    return ground.connections();
  }

  @Override
  public RunId run() {
    return SyncFixture.runId(1);
  }
}
