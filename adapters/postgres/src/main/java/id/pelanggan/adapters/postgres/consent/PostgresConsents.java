package id.pelanggan.adapters.postgres.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Consents;
import id.pelanggan.domain.consent.ConsentEvent;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The ledger of consents in its tables. */
public final class PostgresConsents implements Consents {
  /** From so many states on, they are copied where nothing can be in their way. */
  private static final int MANY = 100;

  private final Database database;

  @Inject
  public PostgresConsents(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Map<CustomerId, Long> lock(Collection<CustomerId> customers) {
    UUID[] ids = array(customers);
    Map<CustomerId, Long> numbers = new HashMap<>();
    if (ids.length > 0) {
      database.run(ConsentDao.class, dao -> dao.begin(ids));
      database
          .with(ConsentDao.class, dao -> dao.lock(ids))
          .forEach(row -> numbers.put(new CustomerId(row.customerId()), row.lastNumber()));
    }
    return numbers;
  }

  @Override
  public void insert(List<Kept> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Map<UUID, Long> last = new HashMap<>();
    entries.forEach(kept -> last.merge(kept.event().customer().value(), kept.number(), Math::max));
    UUID[] customers = last.keySet().toArray(UUID[]::new);
    Long[] numbers = last.values().toArray(Long[]::new);
    database.run(ConsentDao.class, dao -> dao.move(customers, numbers));
    database.copy(
        EventCopy.TABLE,
        EventCopy.COLUMNS,
        copy -> {
          EventCopy rows = new EventCopy(copy);
          entries.forEach(rows::write);
        });
  }

  @Override
  public void upsertStates(List<Held> states) {
    if (states.isEmpty()) {
      return;
    }
    List<StateRow> rows = states.stream().map(StateRow::of).toList();
    if (rows.size() >= MANY && isEmpty(states)) {
      database.copy(
          StateCopy.TABLE,
          StateCopy.COLUMNS,
          copy -> {
            StateCopy copied = new StateCopy(copy);
            rows.forEach(copied::write);
          });
    } else {
      database.run(ConsentDao.class, dao -> dao.upsertStates(rows));
    }
  }

  @Override
  public List<Held> listStates(Collection<CustomerId> customers) {
    return customers.isEmpty()
        ? List.of()
        : database.with(ConsentDao.class, dao -> dao.listStates(array(customers))).stream()
            .map(StateRow::toHeld)
            .toList();
  }

  @Override
  public List<Kept> list(CustomerId customer) {
    return database.with(ConsentDao.class, dao -> dao.list(customer.value())).stream()
        .map(EventRow::toKept)
        .toList();
  }

  @Override
  public List<ConsentEvent> listLastWords(Collection<CustomerId> customers) {
    return customers.isEmpty()
        ? List.of()
        : database.with(ConsentDao.class, dao -> dao.listLastWords(array(customers))).stream()
            .map(EventRow::toEvent)
            .toList();
  }

  private boolean isEmpty(List<Held> states) {
    List<CustomerId> customers = states.stream().map(Held::customer).distinct().toList();
    return listStates(customers).isEmpty();
  }

  private static UUID[] array(Collection<CustomerId> customers) {
    return customers.stream().map(CustomerId::value).distinct().toArray(UUID[]::new);
  }
}
