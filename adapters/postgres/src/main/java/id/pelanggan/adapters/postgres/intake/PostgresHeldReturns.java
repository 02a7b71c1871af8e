package id.pelanggan.adapters.postgres.intake;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.HeldReturns;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Customers who may be somebody who was erased, in their tables. */
public final class PostgresHeldReturns implements HeldReturns {
  private final Database database;

  @Inject
  public PostgresHeldReturns(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void upsert(List<Held> held) {
    if (!held.isEmpty()) {
      database.run(HeldReturnDao.class, dao -> held.forEach(one -> upsert(dao, one)));
    }
  }

  private static void upsert(HeldReturnDao dao, Held held) {
    HeldReturnRow row = HeldReturnRow.of(held);
    dao.deleteSame(row);
    dao.insert(row);
    for (Contact contact : held.contacts()) {
      dao.insertContact(
          new HeldReturnContactRow(held.id(), contact.kind().name(), contact.digest().bytes()));
    }
  }

  @Override
  public List<Held> list() {
    return database.with(HeldReturnDao.class, dao -> withContacts(dao, dao.list()));
  }

  @Override
  public Optional<Held> find(UUID id) {
    return database.with(
        HeldReturnDao.class,
        dao -> dao.find(id).map(row -> withContacts(dao, List.of(row)).getFirst()));
  }

  @Override
  public void delete(UUID id) {
    database.run(HeldReturnDao.class, dao -> dao.delete(id));
  }

  @Override
  public long count() {
    return database.with(HeldReturnDao.class, HeldReturnDao::count);
  }

  private static List<Held> withContacts(HeldReturnDao dao, List<HeldReturnRow> rows) {
    UUID[] ids = rows.stream().map(HeldReturnRow::id).toArray(UUID[]::new);
    Map<UUID, Set<Contact>> contacts =
        dao.listContacts(ids).stream()
            .collect(
                groupingBy(
                    HeldReturnContactRow::heldId,
                    mapping(HeldReturnContactRow::toContact, toSet())));
    return rows.stream().map(row -> row.toHeld(contacts.getOrDefault(row.id(), Set.of()))).toList();
  }
}
