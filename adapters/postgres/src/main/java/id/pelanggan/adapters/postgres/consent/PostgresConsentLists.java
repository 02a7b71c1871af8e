package id.pelanggan.adapters.postgres.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.ConsentLists;
import id.pelanggan.domain.consent.EndNotice;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Consents of many customers from their tables. */
public final class PostgresConsentLists implements ConsentLists {
  private final Database database;

  @Inject
  public PostgresConsentLists(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public List<Count> count(Instant at) {
    return database.with(ConsentListDao.class, dao -> dao.count(at, KeyColumns.WHOLE)).stream()
        .map(CountRow::toCount)
        .toList();
  }

  @Override
  public List<CustomerId> listEnded(Instant at, int limit) {
    return database.with(ConsentListDao.class, dao -> dao.listEnded(at, limit)).stream()
        .distinct()
        .map(CustomerId::new)
        .toList();
  }

  @Override
  public List<Ending> listEnding(Instant after, Instant until, int limit) {
    return database.with(ConsentListDao.class, dao -> dao.listEnding(after, until, limit)).stream()
        .map(EndingRow::toEnding)
        .toList();
  }

  @Override
  public List<Ending> listUntold(Instant after, Instant until, Instant begunSince, int limit) {
    return database
        .with(ConsentListDao.class, dao -> dao.listUntold(after, until, begunSince, limit))
        .stream()
        .map(EndingRow::toEnding)
        .toList();
  }

  @Override
  public boolean note(Ending ending, EndNotice notice, Instant at, Instant begunSince) {
    int noted =
        database.with(
            ConsentListDao.class,
            dao ->
                dao.note(
                    ending.customer().value(),
                    ending.key().topic().purpose().value(),
                    ending.key().topic().channel().name(),
                    KeyColumns.contact(ending.key()),
                    ending.endsAt(),
                    notice.name(),
                    at,
                    begunSince));
    return noted == 1;
  }
}
