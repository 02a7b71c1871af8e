package id.pelanggan.adapters.postgres.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Purposes;
import id.pelanggan.domain.purpose.PurposeVersion;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.util.List;

/** Purposes in their table, to which the application can only add. */
public final class PostgresPurposes implements Purposes {
  private final Database database;

  @Inject
  public PostgresPurposes(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public List<PurposeVersion> list() {
    return database.with(PurposeDao.class, PurposeDao::list).stream()
        .map(PurposeRow::toVersion)
        .toList();
  }

  @Override
  public List<PurposeVersion> listVersions(PurposeCode code) {
    return database.with(PurposeDao.class, dao -> dao.listVersions(code.value())).stream()
        .map(PurposeRow::toVersion)
        .toList();
  }

  @Override
  public boolean insertIfAbsent(PurposeVersion version) {
    return database.with(PurposeDao.class, dao -> dao.insertIfAbsent(PurposeRow.of(version)) == 1);
  }
}
