package id.pelanggan.adapters.postgres.report;

import id.pelanggan.domain.operation.DatabaseReport;

/** What one query says of the database. */
public record ReportRow(String serverVersion, String schemaVersion, int migrations, long bytes) {

  /** Packagers add their own words behind the number. */
  DatabaseReport toReport() {
    int space = serverVersion.indexOf(' ');
    String number = space < 0 ? serverVersion : serverVersion.substring(0, space);
    return new DatabaseReport(number, schemaVersion, migrations, bytes);
  }
}
