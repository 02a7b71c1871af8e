package id.pelanggan.adapters.postgres.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerLists;
import id.pelanggan.application.port.CustomerState.SealedProfile;
import id.pelanggan.application.port.Orders;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lists of customers from their tables. */
public final class PostgresCustomerLists implements CustomerLists {
  private final Database database;

  @Inject
  public PostgresCustomerLists(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public List<CustomerPlace> list(
      CustomerFilter filter,
      CustomerSort sort,
      Optional<CustomerPlace> after,
      int limit,
      LocalDate today) {
    return database.with(
        CustomerListDao.class,
        dao -> new CustomerPages(dao, filter, today).list(sort, after, limit));
  }

  @Override
  public List<Entry> listEntries(Collection<CustomerId> customers) {
    if (customers.isEmpty()) {
      return List.of();
    }
    UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    return database.with(CustomerListDao.class, dao -> entries(dao, ids));
  }

  @Override
  public long count(CustomerFilter filter, LocalDate today) {
    return database.with(
        CustomerListDao.class, dao -> new CustomerPages(dao, filter, today).count());
  }

  private static List<Entry> entries(CustomerListDao dao, UUID[] ids) {
    Map<UUID, Orders.Summary> spending = new HashMap<>();
    dao.listSpending(ids).forEach(row -> spending.put(row.customerId(), row.toSummary()));
    Map<UUID, SealedProfile> profiles = new HashMap<>();
    dao.listProfiles(ids).forEach(row -> profiles.put(row.customerId(), row.toKept().profile()));
    return dao.listFacts(ids).stream()
        .map(row ->
            new Entry(
                new CustomerId(row.customerId()),
                row.toFacts(),
                Optional.ofNullable(spending.get(row.customerId())),
                Optional.ofNullable(profiles.get(row.customerId()))))
        .toList();
  }
}
