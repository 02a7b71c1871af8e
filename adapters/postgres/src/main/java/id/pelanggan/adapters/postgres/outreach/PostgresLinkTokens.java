package id.pelanggan.adapters.postgres.outreach;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.LinkTokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links that were given out, in their table. */
public final class PostgresLinkTokens implements LinkTokens {
  private final Database database;

  @Inject
  public PostgresLinkTokens(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(Stored token) {
    database.run(LinkTokenDao.class, dao -> dao.insert(LinkTokenRow.of(token)));
  }

  @Override
  public Optional<Stored> find(UUID id) {
    return database.with(LinkTokenDao.class, dao -> dao.find(id).map(LinkTokenRow::toStored));
  }

  @Override
  public boolean use(UUID id, Instant at) {
    return database.with(LinkTokenDao.class, dao -> dao.use(id, at)) > 0;
  }

  @Override
  public void deleteEndedBefore(Instant at) {
    database.run(LinkTokenDao.class, dao -> dao.deleteEndedBefore(at));
  }
}
