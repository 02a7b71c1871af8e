package id.pelanggan.adapters.postgres.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.ConsentContacts;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Contact points of the ledger in their table. */
public final class PostgresConsentContacts implements ConsentContacts {
  private final Database database;

  @Inject
  public PostgresConsentContacts(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public List<Point> list(Collection<CustomerId> customers) {
    UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    return customers.isEmpty()
        ? List.of()
        : database.with(ContactDao.class, dao -> dao.list(ids)).stream()
            .map(PointRow::toPoint)
            .toList();
  }

  @Override
  public void insert(Collection<Point> points) {
    if (!points.isEmpty()) {
      database.run(ContactDao.class, dao -> dao.insert(points.stream().map(PointRow::of).toList()));
    }
  }
}
