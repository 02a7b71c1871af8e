package id.pelanggan.adapters.postgres.report;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.DatabaseReports;
import id.pelanggan.domain.operation.DatabaseReport;
import jakarta.inject.Inject;

/** Asks the database about itself. */
public final class PostgresReports implements DatabaseReports {
  private final Database database;

  @Inject
  public PostgresReports(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public DatabaseReport require() {
    return database.with(ReportDao.class, dao -> dao.findReport().toReport());
  }
}
