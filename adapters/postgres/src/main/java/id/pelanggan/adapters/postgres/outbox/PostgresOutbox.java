package id.pelanggan.adapters.postgres.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What connected systems are told, in its table. */
public final class PostgresOutbox implements Outbox {
  private final Database database;

  @Inject
  public PostgresOutbox(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(List<Message> messages) {
    if (!messages.isEmpty()) {
      database.run(OutboxDao.class, dao -> dao.insert(rows(messages)));
    }
  }

  @Override
  public List<Message> claim(Instant at, Instant until, int limit) {
    return messages(database.with(OutboxDao.class, dao -> dao.claim(at, until, limit)));
  }

  @Override
  public Optional<Message> find(UUID id) {
    return database.with(OutboxDao.class, dao -> dao.find(id)).map(MessageRow::toMessage);
  }

  @Override
  public List<Message> list(CustomerId customer) {
    return messages(database.with(OutboxDao.class, dao -> dao.list(customer.value())));
  }

  @Override
  public List<Message> listOfCause(UUID cause) {
    return messages(database.with(OutboxDao.class, dao -> dao.listOfCause(cause)));
  }

  @Override
  public List<Message> listOpen() {
    return messages(database.with(OutboxDao.class, OutboxDao::listOpen));
  }

  @Override
  public void update(Collection<Message> messages) {
    if (!messages.isEmpty()) {
      database.run(OutboxDao.class, dao -> dao.update(rows(messages)));
    }
  }

  @Override
  public void forget(Collection<CustomerId> customers) {
    UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    database.run(OutboxDao.class, dao -> dao.forget(ids));
  }

  private static List<MessageRow> rows(Collection<Message> messages) {
    return messages.stream().map(MessageRow::of).toList();
  }

  private static List<Message> messages(List<MessageRow> rows) {
    return rows.stream().map(MessageRow::toMessage).toList();
  }
}
