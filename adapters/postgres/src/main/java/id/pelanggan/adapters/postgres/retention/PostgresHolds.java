package id.pelanggan.adapters.postgres.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Holds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Holds in their table. */
public final class PostgresHolds implements Holds {
  private final Database database;

  @Inject
  public PostgresHolds(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(Hold hold) {
    database.run(HoldDao.class, dao -> dao.insert(HoldRow.of(hold)));
  }

  @Override
  public void lift(HoldId hold, CallContext context) {
    database.run(
        HoldDao.class, dao -> dao.lift(hold.value(), context.actor().value(), context.at()));
  }

  @Override
  public List<Hold> list(Collection<CustomerId> customers, Instant at) {
    if (customers.isEmpty()) {
      return List.of();
    }
    UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return database.with(HoldDao.class, dao -> dao.list(ids, today)).stream()
        .map(HoldRow::toHold)
        .toList();
  }

  @Override
  public List<Hold> listAll() {
    return database.with(HoldDao.class, HoldDao::listAll).stream().map(HoldRow::toHold).toList();
  }
}
