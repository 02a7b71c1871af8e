package id.pelanggan.adapters.postgres.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.RetentionPolicies;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.retention.PolicyCode;
import id.pelanggan.domain.retention.RetentionPolicy;
import jakarta.inject.Inject;
import java.util.List;

/** Policies in their table. */
public final class PostgresRetentionPolicies implements RetentionPolicies {
  private final Database database;

  @Inject
  public PostgresRetentionPolicies(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(RetentionPolicy policy, CallContext context) {
    database.run(PolicyDao.class, dao -> dao.insert(PolicyRow.of(policy, context)));
  }

  @Override
  public List<Version> listNewest() {
    return database.with(PolicyDao.class, PolicyDao::listNewest).stream()
        .map(PolicyRow::toVersion)
        .toList();
  }

  @Override
  public List<Version> listVersions(PolicyCode code) {
    return database.with(PolicyDao.class, dao -> dao.listVersions(code.value())).stream()
        .map(PolicyRow::toVersion)
        .toList();
  }
}
