package id.pelanggan.adapters.postgres.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.PendingConsents;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What has to be confirmed, in its table. */
public final class PostgresPendingConsents implements PendingConsents {
  private final Database database;

  @Inject
  public PostgresPendingConsents(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(Pending pending) {
    database.run(PendingDao.class, dao -> dao.insert(PendingRow.of(pending)));
  }

  @Override
  public Optional<Pending> find(CustomerId customer, UUID id) {
    return database
        .with(PendingDao.class, dao -> dao.find(customer.value(), id))
        .map(PendingRow::toPending);
  }

  @Override
  public boolean delete(CustomerId customer, UUID id) {
    return database.with(PendingDao.class, dao -> dao.delete(customer.value(), id)) == 1;
  }

  @Override
  public void deleteEndedBefore(Instant at) {
    database.run(PendingDao.class, dao -> dao.deleteEndedBefore(at));
  }
}
