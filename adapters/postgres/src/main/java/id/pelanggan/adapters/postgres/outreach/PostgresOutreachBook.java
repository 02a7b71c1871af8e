package id.pelanggan.adapters.postgres.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.OutreachBook;
import jakarta.inject.Inject;
import java.util.Optional;

/** How letters are sent, in its table. */
public final class PostgresOutreachBook implements OutreachBook {
  private final Database database;

  @Inject
  public PostgresOutreachBook(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Optional<StoredOutreach> find() {
    return database.with(OutreachDao.class, dao -> dao.find().map(OutreachRow::toStored));
  }

  @Override
  public void save(StoredOutreach outreach) {
    database.run(OutreachDao.class, dao -> dao.upsert(OutreachRow.of(outreach)));
  }
}
