package id.pelanggan.adapters.postgres.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.RetentionRuns;
import id.pelanggan.domain.retention.RetentionRun;
import id.pelanggan.domain.retention.RetentionRunId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What was approved, in its tables. */
public final class PostgresRetentionRuns implements RetentionRuns {
  private final Database database;

  @Inject
  public PostgresRetentionRuns(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(RetentionRun run) {
    RunRow row = RunRow.of(run);
    database.run(
        RunDao.class,
        dao -> {
          dao.insert(row);
          dao.insertPolicies(row);
        });
  }

  @Override
  public void addDeleted(RetentionRunId run, long records, boolean last) {
    database.run(RunDao.class, dao -> dao.addDeleted(run.value(), records, last));
  }

  @Override
  public Optional<RetentionRun> find(RetentionRunId id) {
    return database.with(RunDao.class, dao -> dao.find(RunDao.RUN, id.value())).map(RunRow::toRun);
  }

  @Override
  public List<RetentionRun> list(int limit) {
    return database.with(RunDao.class, dao -> dao.list(RunDao.RUN, limit)).stream()
        .map(RunRow::toRun)
        .toList();
  }

  @Override
  public List<RetentionRun> listWithRecords() {
    return database.with(RunDao.class, dao -> dao.listWithRecords(RunDao.RUN)).stream()
        .map(RunRow::toRun)
        .toList();
  }
}
