package id.pelanggan.adapters.postgres.intake;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refused rows in their tables. */
public final class PostgresRefusedRows implements RefusedRows {
  private static final List<String> ROW =
      List.of("change_set_id", "row_number", "reason", "key_slot", "sealed");
  private static final List<String> CONTACT =
      List.of("change_set_id", "row_number", "kind", "digest");

  private final Database database;

  @Inject
  public PostgresRefusedRows(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(ChangeSetId changeSet, List<SealedRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    database.copy(
        "refused_row",
        ROW,
        copy -> {
          for (SealedRow row : rows) {
            copy.row()
                .uuid(changeSet.value())
                .int8(row.number())
                .text(row.reason())
                .int8(row.slot().number())
                .bytes(row.sealed());
          }
        });
    database.copy(
        "refused_row_contact",
        CONTACT,
        copy -> {
          for (SealedRow row : rows) {
            for (Contact contact : row.contacts()) {
              copy.row()
                  .uuid(changeSet.value())
                  .int8(row.number())
                  .text(contact.kind().name())
                  .bytes(contact.digest().bytes());
            }
          }
        });
  }

  @Override
  public List<SealedRow> list(ChangeSetId changeSet) {
    return database.with(
        RefusedRowDao.class,
        dao -> {
          Map<Long, Set<Contact>> contacts =
              dao.listContacts(changeSet.value()).stream()
                  .collect(
                      groupingBy(
                          RefusedRowContactRow::rowNumber,
                          mapping(RefusedRowContactRow::toContact, toSet())));
          return dao.list(changeSet.value()).stream()
              .map(row ->
                  new SealedRow(
                      row.rowNumber(),
                      row.reason(),
                      new KeySlot(row.keySlot()),
                      row.sealed(),
                      contacts.getOrDefault(row.rowNumber(), Set.of())))
              .toList();
        });
  }

  @Override
  public void delete(ChangeSetId changeSet, Collection<Long> numbers) {
    database.run(
        RefusedRowDao.class, dao -> dao.delete(changeSet.value(), numbers.toArray(Long[]::new)));
  }

  @Override
  public void deleteAll(ChangeSetId changeSet) {
    database.run(RefusedRowDao.class, dao -> dao.deleteAll(changeSet.value()));
  }
}
