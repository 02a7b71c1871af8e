package id.pelanggan.adapters.postgres.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.MigrationScripts;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;
import id.pelanggan.domain.operation.DatabaseReport;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PostgresTest
class PostgresReportsTest {
  private final TestDatabase database;

  PostgresReportsTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void shouldSayWhatTheDatabaseIs() {
    DatabaseReport report = new PostgresReports(database.database()).require();

    Set<String> scripts = MigrationScripts.read().keySet();
    assertThat(report.serverVersion()).isEqualTo(ServerBinaries.version());
    assertThat(scripts).anyMatch(name -> name.startsWith("V" + report.schemaVersion() + "__"));
    assertThat(report.migrations()).isEqualTo(scripts.size());
    assertThat(report.bytes()).isGreaterThan(1_000_000);
  }

  @ParameterizedTest
  @CsvSource({"18.6, 18.6", "17.2 (Debian 17.2-1.pgdg120+1), 17.2"})
  void shouldLeaveOutWhatPackagersAdd(String said, String number) {
    assertThat(new ReportRow(said, "001", 1, 2).toReport().serverVersion()).isEqualTo(number);
  }
}
