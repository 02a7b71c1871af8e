package id.pelanggan.adapters.postgres.erasure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pelanggan.adapters.postgres.customer.CustomerTable;
import id.pelanggan.adapters.postgres.customer.CustomerTable.Role;
import id.pelanggan.adapters.postgres.customer.PersonTable;
import id.pelanggan.adapters.postgres.customer.PersonTable.Found;
import id.pelanggan.adapters.postgres.customer.PostgresCustomerChanges;
import id.pelanggan.adapters.postgres.customer.TableSteps.Fate;
import id.pelanggan.adapters.postgres.customer.TableSteps.Keys;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.PersonalRows;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.RowFate;
import id.pelanggan.domain.erasure.TablePlan;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.ResultIterator;

/** The rows of people in every table of the two registries. */
public final class PostgresPersonalRows implements PersonalRows {
  private static final int SHARED = 20;

  /** Rows are told from each other by those of other tables, which therefore go later. */
  private static final List<CustomerTable> ORDER =
      java.util.stream.Stream.of(CustomerTable.values())
          .sorted(Comparator.comparing(PostgresPersonalRows::turn))
          .toList();

  private final Database database;

  @Inject
  public PostgresPersonalRows(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  private static int turn(CustomerTable table) {
    return table.role() == Role.IDENTITY ? 0 : table == CustomerTable.ORDER_LINE ? 1 : 2;
  }

  @Override
  public Set<CustomerId> listPresent(Collection<CustomerId> customers) {
    return database.with(PersonDao.class, dao -> dao.listPresent(array(customers))).stream()
        .map(CustomerId::new)
        .collect(toSet());
  }

  @Override
  public List<RecordVersion> listVersions(Stream stream, Collection<CustomerId> customers) {
    String name =
        switch (stream) {
          case CUSTOMERS -> "customer";
          case ORDERS -> "order";
          case INTERACTIONS -> "interaction";
          case FEEDBACK -> "feedback";
          case PRODUCTS -> throw new IllegalArgumentException("products are nobody's");
        };
    return database.with(PersonDao.class, dao -> dao.listVersions(name, array(customers))).stream()
        .map(SaidRow::toVersion)
        .toList();
  }

  @Override
  public Set<KeySlot> listSlots(Collection<CustomerId> customers) {
    UUID[] ids = array(customers);
    Set<KeySlot> slots = new HashSet<>();
    for (CustomerTable table : ORDER) {
      if (table.steps().keys() == Keys.PUNCTURED) {
        database
            .with(PersonDao.class, dao -> dao.listSlots(table.table(), ids))
            .forEach(slot -> slots.add(new KeySlot(slot)));
      }
    }
    return slots;
  }

  @Override
  public List<TablePlan> plan(
      Collection<CustomerId> customers, ErasureDepth depth, LocalDate floor) {
    UUID[] ids = array(customers);
    return ORDER.stream()
        .map(table -> plan(table, fate(table, depth), ids, floor))
        .filter(plan -> plan.going() + plan.staying() > 0 || plan.why().isPresent())
        .toList();
  }

  private TablePlan plan(CustomerTable table, Fate fate, UUID[] ids, LocalDate floor) {
    if (isUncounted(table, fate)) {
      return result(table, fate, 0, 0);
    }
    String whose = RowSql.whose(table);
    return database.with(
        RowDao.class,
        dao -> {
          long all = dao.count(table.table(), whose, ids);
          return switch (fate.rows()) {
            case DELETE -> result(table, fate, all, 0);
            case KEEP, KEEP_PSEUDONYMOUS -> result(table, fate, 0, all);
            case DELETE_UNLESS_BOOKS -> {
              long kept = dao.countKept(table.table(), whose, RowSql.kept(table), ids, floor);
              yield result(table, fate, all - kept, kept);
            }
          };
        });
  }

  @Override
  public List<TablePlan> delete(
      Collection<CustomerId> customers, ErasureDepth depth, LocalDate floor, int year) {
    UUID[] ids = array(customers);
    if (depth == ErasureDepth.ANONYMISE) {
      database.run(RowDao.class, dao -> dao.insertFormer(ids, SHARED, year));
    }
    List<TablePlan> done = new ArrayList<>();
    for (CustomerTable table : ORDER) {
      done.add(delete(table, fate(table, depth), ids, floor));
    }
    PostgresCustomerChanges.note(database, ids);
    done.removeIf(plan -> plan.going() + plan.staying() == 0 && plan.why().isEmpty());
    return done;
  }

  private TablePlan delete(CustomerTable table, Fate fate, UUID[] ids, LocalDate floor) {
    if (isUncounted(table, fate)) {
      return result(table, fate, 0, 0);
    }
    String whose = RowSql.whose(table);
    String name = table.table();
    return database.with(
        RowDao.class,
        dao ->
            switch (fate.rows()) {
              case DELETE -> result(table, fate, dao.delete(name, whose, ids), 0);
              case KEEP, KEEP_PSEUDONYMOUS -> result(table, fate, 0, dao.count(name, whose, ids));
              case DELETE_UNLESS_BOOKS -> {
                String kept = RowSql.kept(table);
                long gone = dao.deleteUnlessKept(name, whose, kept, ids, floor);
                yield result(table, fate, gone, dao.count(name, whose, ids));
              }
            });
  }

  /** Such tables have no index by customer, and nothing is done to them. */
  private static boolean isUncounted(CustomerTable table, Fate fate) {
    return table.role() == Role.MENTION && fate.rows() != RowFate.DELETE;
  }

  private static TablePlan result(CustomerTable table, Fate fate, long going, long staying) {
    boolean goes = fate.rows() == RowFate.DELETE_UNLESS_BOOKS && staying == 0;
    return new TablePlan(
        table.table(), fate.rows(), going, staying, goes ? Optional.empty() : fate.why());
  }

  private static Fate fate(CustomerTable table, ErasureDepth depth) {
    return switch (depth) {
      case ERASE -> table.steps().erase();
      case ANONYMISE -> table.steps().anonymise();
    };
  }

  @Override
  public Set<KeySlot> deleteAside(Collection<CustomerId> customers, Collection<Contact> contacts) {
    UUID[] ids = array(customers);
    List<Contact> wanted = List.copyOf(contacts);
    Set<KeySlot> slots = new HashSet<>();
    for (PersonTable table : PersonTable.values()) {
      switch (table.found()) {
        case Found.ByContact found -> slots.addAll(deleteByContact(table, found, wanted));
        case Found.ByContactOrId found -> {
          slots.addAll(deleteByContact(table, found.contact(), wanted));
          slots.addAll(deleteById(table, found.digest(), ids));
        }
        case Found.ContactsOf found -> slots.addAll(deleteContacts(table, found, wanted));
        case Found.WithRow with -> {}
        case Found.EveryRow every -> {}
        case Found.Nobody nobody -> {}
      }
    }
    return slots;
  }

  private Set<KeySlot> deleteByContact(
      PersonTable table, Found.ByContact found, List<Contact> contacts) {
    return slots(
        database.with(
            PersonDao.class,
            dao ->
                dao.deleteByContact(
                    table.table(),
                    found.table(),
                    same(found.columns()),
                    kinds(contacts),
                    digests(contacts))));
  }

  private Set<KeySlot> deleteContacts(
      PersonTable table, Found.ContactsOf found, List<Contact> contacts) {
    return slots(
        database.with(
            PersonDao.class,
            dao ->
                dao.deleteContacts(
                    found.table(),
                    table.table(),
                    same(found.columns()),
                    kinds(contacts),
                    digests(contacts))));
  }

  private static String same(Map<String, String> columns) {
    return columns.entrySet().stream()
        .map(entry -> "kept." + entry.getValue() + " = contact." + entry.getKey())
        .collect(Collectors.joining(" and "));
  }

  private static String[] kinds(List<Contact> contacts) {
    return contacts.stream().map(item -> item.kind().name()).toArray(String[]::new);
  }

  private static BlindIndex[] digests(List<Contact> contacts) {
    return contacts.stream().map(Contact::digest).toArray(BlindIndex[]::new);
  }

  private Set<KeySlot> deleteById(PersonTable table, String column, UUID[] ids) {
    return slots(database.with(PersonDao.class, dao -> dao.deleteById(table.table(), column, ids)));
  }

  @Override
  public Map<SourceId, Integer> countBySource(Collection<CustomerId> customers) {
    return database.with(PersonDao.class, dao -> dao.countBySource(array(customers))).stream()
        .collect(toMap(row -> new SourceId(row.sourceId()), SourceCountRow::customers));
  }

  @Override
  public Set<KeySlot> listSnapshotSlots() {
    return slots(database.with(PersonDao.class, PersonDao::listSnapshotSlots));
  }

  @Override
  public void deleteSnapshots(Collection<KeySlot> slots) {
    Long[] numbers = slots.stream().map(KeySlot::number).toArray(Long[]::new);
    database.run(PersonDao.class, dao -> dao.deleteSnapshots(numbers));
  }

  /** What the caller throws is not the database's failure, so it is called outside of the DAO. */
  @Override
  public void readSlots(Consumer<Map<CustomerId, KeySlot>> pages) {
    database.inTransaction(() -> {
      try (ResultIterator<OwnSlotRow> rows = database.with(PersonDao.class, PersonDao::readSlots)) {
        while (rows.hasNext()) {
          Map<CustomerId, KeySlot> page = new HashMap<>();
          while (page.size() < PersonDao.SLOTS && rows.hasNext()) {
            OwnSlotRow row = rows.next();
            page.put(new CustomerId(row.customerId()), new KeySlot(row.keySlot()));
          }
          pages.accept(page);
        }
      }
      return true;
    });
  }

  private static Set<KeySlot> slots(List<Long> numbers) {
    return numbers.stream().map(KeySlot::new).collect(toSet());
  }

  private static UUID[] array(Collection<CustomerId> customers) {
    return customers.stream().map(CustomerId::value).toArray(UUID[]::new);
  }
}
