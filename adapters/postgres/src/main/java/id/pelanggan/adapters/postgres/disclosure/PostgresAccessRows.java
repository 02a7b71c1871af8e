package id.pelanggan.adapters.postgres.disclosure;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.customer.CustomerTable;
import id.pelanggan.adapters.postgres.customer.TableSteps.Export;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.AccessRows;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What is stored of a customer, table by table of the registry. */
public final class PostgresAccessRows implements AccessRows {
  private final Database database;

  @Inject
  public PostgresAccessRows(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public SortedMap<String, List<SortedMap<String, String>>> listRows(CustomerId customer) {
    SortedMap<String, List<SortedMap<String, String>>> tables = new TreeMap<>();
    for (CustomerTable table : CustomerTable.values()) {
      if (isExported(table)) {
        List<SortedMap<String, String>> rows = rows(table.table(), customer.value());
        if (!rows.isEmpty()) {
          tables.put(table.table(), rows);
        }
      }
    }
    return tables;
  }

  @Override
  public long countCandidates(CustomerId customer) {
    return database.with(AccessDao.class, dao -> dao.countCandidates(customer.value()));
  }

  @Override
  public List<Refused> listRefused(Collection<Contact> contacts) {
    Set<Refused> found = new LinkedHashSet<>();
    for (ContactKind kind : ContactKind.values()) {
      BlindIndex[] digests = digests(contacts, kind);
      database
          .with(AccessDao.class, dao -> dao.listRefused(kind.name(), digests))
          .forEach(
              row -> found.add(new Refused(new ChangeSetId(row.changeSetId()), row.rowNumber())));
    }
    return List.copyOf(found);
  }

  @Override
  public List<QuarantineId> listQuarantined(Collection<Contact> contacts) {
    Set<QuarantineId> found = new LinkedHashSet<>();
    for (ContactKind kind : ContactKind.values()) {
      BlindIndex[] digests = digests(contacts, kind);
      database
          .with(AccessDao.class, dao -> dao.listQuarantined(kind.name(), digests))
          .forEach(id -> found.add(new QuarantineId(id)));
    }
    return List.copyOf(found);
  }

  private List<SortedMap<String, String>> rows(String table, UUID customer) {
    SortedMap<Long, SortedMap<String, String>> rows = new TreeMap<>();
    for (FieldRow field :
        database.with(AccessDao.class, dao -> dao.listFields(table, table, customer))) {
      rows.computeIfAbsent(field.number(), _ -> new TreeMap<>()).put(field.name(), field.value());
    }
    return List.copyOf(rows.values());
  }

  private static boolean isExported(CustomerTable table) {
    return switch (table.steps().export()) {
      case Export.Plain() -> true;
      case Export.Sealed() -> true;
      case Export.NotExported(String reason) -> false;
    };
  }

  private static BlindIndex[] digests(Collection<Contact> contacts, ContactKind kind) {
    return contacts.stream()
        .filter(contact -> contact.kind() == kind)
        .map(Contact::digest)
        .toArray(BlindIndex[]::new);
  }
}
