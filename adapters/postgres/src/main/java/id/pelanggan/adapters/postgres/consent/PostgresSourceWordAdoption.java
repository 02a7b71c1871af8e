package id.pelanggan.adapters.postgres.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.SourceWordAdoption;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far it came, in its table of one row. */
public final class PostgresSourceWordAdoption implements SourceWordAdoption {
  private final Database database;

  @Inject
  public PostgresSourceWordAdoption(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Optional<List<CustomerId>> next(int limit) {
    database.run(AdoptionDao.class, AdoptionDao::begin);
    List<UUID> last = database.with(AdoptionDao.class, AdoptionDao::lock);
    return last.stream()
        .findFirst()
        .map(after ->
            database.with(AdoptionDao.class, dao -> dao.next(after, limit)).stream()
                .map(CustomerId::new)
                .toList());
  }

  @Override
  public void note(CustomerId last) {
    database.run(AdoptionDao.class, dao -> dao.note(last.value()));
  }

  @Override
  public void finish(Instant at) {
    database.run(AdoptionDao.class, dao -> dao.finish(at));
  }

  @Override
  public boolean isFinished() {
    return database.with(AdoptionDao.class, AdoptionDao::listFinished).contains(true);
  }
}
