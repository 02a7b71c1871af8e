package id.pelanggan.adapters.postgres.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Restrictions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Restricted customers in their table. */
public final class PostgresRestrictions implements Restrictions {
  private final Database database;

  @Inject
  public PostgresRestrictions(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(CustomerId customer, Optional<RequestId> request, CallContext context) {
    database.run(
        RestrictionDao.class,
        dao ->
            dao.insert(
                customer.value(),
                request.map(RequestId::value).orElse(null),
                context.at(),
                context.actor().value()));
  }

  @Override
  public void delete(CustomerId customer) {
    database.run(RestrictionDao.class, dao -> dao.delete(customer.value()));
  }

  @Override
  public Set<CustomerId> list(Collection<CustomerId> customers) {
    if (customers.isEmpty()) {
      return Set.of();
    }
    UUID[] wanted = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    return database.with(RestrictionDao.class, dao -> dao.list(wanted)).stream()
        .map(CustomerId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<CustomerId, Instant> listAll() {
    return database.with(RestrictionDao.class, RestrictionDao::listAll).stream()
        .collect(
            Collectors.toMap(row -> new CustomerId(row.customerId()), RestrictionRow::placedAt));
  }
}
