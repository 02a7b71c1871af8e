package id.pelanggan.adapters.postgres.record;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.SourceRecordsContract;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresSourceRecordsTest implements SourceRecordsContract {
  private final TestDatabase database;

  PostgresSourceRecordsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Override
  public SourceRecords sourceRecords() {
    return new PostgresSourceRecords(database.database());
  }
}
