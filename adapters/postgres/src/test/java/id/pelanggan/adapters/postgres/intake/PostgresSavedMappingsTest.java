package id.pelanggan.adapters.postgres.intake;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.SavedMappings;
import id.pelanggan.application.port.SavedMappingsContract;
import org.junit.jupiter.api.BeforeEach;

@PostgresTest
class PostgresSavedMappingsTest implements SavedMappingsContract {
  private final TestDatabase database;

  PostgresSavedMappingsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Override
  public SavedMappings savedMappings() {
    return new PostgresSavedMappings(database.database());
  }
}
