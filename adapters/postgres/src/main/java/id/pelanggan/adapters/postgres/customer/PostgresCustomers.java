package id.pelanggan.adapters.postgres.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.copy.CopyWriter;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.Customers;
import id.pelanggan.domain.customer.CustomerFacts;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.RowFate;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** Customers in their tables. */
public final class PostgresCustomers implements Customers {
  private static final List<String> CUSTOMER =
      List.of(
          "customer_id",
          "key_slot",
          "is_walk_in",
          "city",
          "country",
          "language",
          "preferred_channel",
          "birth_year_band",
          "birth_month",
          "customer_since");
  private static final List<String> PROFILE =
      List.of("customer_id", "key_slot", "version", "sealed");
  private static final List<String> CONTACT = List.of("customer_id", "kind", "digest");

  private final Database database;

  @Inject
  public PostgresCustomers(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(List<CustomerState> customers) {
    if (!customers.isEmpty()) {
      note(
          customers.stream()
              .filter(customer -> customer.profile().isPresent())
              .map(CustomerState::id)
              .toList());
      database.copy(
          "customer", CUSTOMER, copy -> customers.forEach(customer -> write(customer, copy)));
      insertSealed(customers);
    }
  }

  @Override
  public void update(List<CustomerState> customers) {
    if (customers.isEmpty()) {
      return;
    }
    UUID[] ids = array(customers.stream().map(CustomerState::id).toList());
    database.run(
        CustomerDao.class,
        dao -> {
          dao.updateFacts(
              ids,
              texts(customers, CustomerFacts::city),
              texts(customers, CustomerFacts::country),
              texts(customers, CustomerFacts::language),
              texts(customers, CustomerFacts::preferredChannel),
              numbers(customers, CustomerFacts::birthYearBand),
              numbers(customers, CustomerFacts::birthMonth),
              customers.stream()
                  .map(customer -> customer.facts().customerSince().orElse(null))
                  .toArray(LocalDate[]::new));
          dao.deleteProfiles(ids);
          dao.deleteContacts(ids);
        });
    note(customers.stream().map(CustomerState::id).toList());
    insertSealed(customers);
  }

  @Override
  public void delete(Collection<CustomerId> customers) {
    if (customers.isEmpty()) {
      return;
    }
    UUID[] ids = array(customers);
    database.run(
        CustomerDao.class,
        dao -> {
          for (CustomerTable table : CustomerTable.values()) {
            if (table.steps().erase().rows() == RowFate.DELETE) {
              table.columns().forEach(column -> dao.deleteFrom(table.table(), column, ids));
            }
          }
        });
    note(customers);
  }

  @Override
  public Map<CustomerId, KeySlot> listSlots(Collection<CustomerId> customers) {
    return database.with(CustomerDao.class, dao -> dao.listSlots(array(customers))).stream()
        .collect(
            Collectors.toMap(
                row -> new CustomerId(row.customerId()), row -> new KeySlot(row.number())));
  }

  @Override
  public Map<BlindIndex, Owner> listOwners(Collection<BlindIndex> digests) {
    if (digests.isEmpty()) {
      return Map.of();
    }
    BlindIndex[] wanted = digests.toArray(BlindIndex[]::new);
    Map<BlindIndex, Owner> owners = HashMap.newHashMap(wanted.length);
    for (OwnerRow row : database.with(CustomerDao.class, dao -> dao.listOwners(wanted))) {
      owners.put(
          new BlindIndex(row.digest()),
          new Owner(new CustomerId(row.customerId()), new KeySlot(row.keySlot())));
    }
    return owners;
  }

  @Override
  public Map<CustomerId, Integer> listProfileVersions(Collection<CustomerId> customers) {
    return database
        .with(CustomerDao.class, dao -> dao.listProfileVersions(array(customers)))
        .stream()
        .collect(
            Collectors.toMap(
                row -> new CustomerId(row.customerId()), row -> Math.toIntExact(row.number())));
  }

  @Override
  public Map<Contact, Set<CustomerId>> listByContact(Collection<Contact> contacts) {
    if (contacts.isEmpty()) {
      return Map.of();
    }
    String[] kinds = contacts.stream().map(item -> item.kind().name()).toArray(String[]::new);
    BlindIndex[] digests = contacts.stream().map(Contact::digest).toArray(BlindIndex[]::new);
    Map<Contact, Set<CustomerId>> found = new HashMap<>();
    for (ContactRow row :
        database.with(CustomerDao.class, dao -> dao.listByContact(kinds, digests))) {
      found
          .computeIfAbsent(row.toContact(), contact -> new HashSet<>())
          .add(new CustomerId(row.customerId()));
    }
    return found;
  }

  @Override
  public Set<CustomerId> listUnmentioned(Collection<CustomerId> customers) {
    return ids(database.with(CustomerDao.class, dao -> dao.listUnmentioned(array(customers))));
  }

  @Override
  public Set<CustomerId> listNamed(SourceId source, Collection<CustomerId> customers) {
    return ids(
        database.with(CustomerDao.class, dao -> dao.listNamed(source.value(), array(customers))));
  }

  @Override
  public Optional<CustomerState> find(CustomerId customer) {
    return database.with(
        CustomerDao.class,
        dao ->
            dao.find(customer.value())
                .map(row ->
                    new CustomerState(
                        customer,
                        new KeySlot(row.keySlot()),
                        row.isWalkIn(),
                        row.toFacts(),
                        dao.findProfile(customer.value()).map(ProfileRow::toProfile),
                        dao.listContacts(customer.value()).stream()
                            .map(ContactRow::toContact)
                            .collect(Collectors.toSet()))));
  }

  @Override
  public long count() {
    return database.with(CustomerDao.class, CustomerDao::count);
  }

  /** What the caller throws is not the database's failure, so it is called outside of the DAO. */
  @Override
  public void readProfiles(Consumer<List<KeptProfile>> pages) {
    database.inTransaction(() -> {
      try (ResultIterator<KeptProfileRow> rows =
          database.with(CustomerDao.class, CustomerDao::readProfiles)) {
        while (rows.hasNext()) {
          pages.accept(page(rows));
        }
      }
      return true;
    });
  }

  @Override
  public List<KeptProfile> listProfiles(Collection<CustomerId> customers) {
    return customers.isEmpty()
        ? List.of()
        : database.with(CustomerDao.class, dao -> dao.listProfiles(array(customers))).stream()
            .map(KeptProfileRow::toKept)
            .toList();
  }

  private static List<KeptProfile> page(ResultIterator<KeptProfileRow> rows) {
    List<KeptProfile> page = new ArrayList<>();
    while (page.size() < CustomerDao.PROFILES && rows.hasNext()) {
      page.add(rows.next().toKept());
    }
    return page;
  }

  private void note(Collection<CustomerId> changed) {
    if (!changed.isEmpty()) {
      PostgresCustomerChanges.note(database, array(changed));
    }
  }

  private void insertSealed(List<CustomerState> customers) {
    if (customers.stream().anyMatch(customer -> customer.profile().isPresent())) {
      database.copy(
          "customer_profile",
          PROFILE,
          copy -> customers.forEach(customer -> writeProfile(customer, copy)));
    }
    if (customers.stream().anyMatch(customer -> !customer.contacts().isEmpty())) {
      database.copy(
          "customer_contact",
          CONTACT,
          copy -> customers.forEach(customer -> writeContacts(customer, copy)));
    }
  }

  private static void write(CustomerState customer, CopyWriter copy) {
    CustomerFacts facts = customer.facts();
    copy.row()
        .uuid(customer.id().value())
        .int8(customer.slot().number())
        .bool(customer.walkIn())
        .text(facts.city())
        .text(facts.country())
        .text(facts.language())
        .text(facts.preferredChannel());
    writeNumber(facts.birthYearBand(), copy);
    writeNumber(facts.birthMonth(), copy);
    facts.customerSince().ifPresentOrElse(copy::date, copy::none);
  }

  private static void writeNumber(OptionalInt number, CopyWriter copy) {
    number.ifPresentOrElse(value -> copy.int2((short) value), copy::none);
  }

  private static void writeProfile(CustomerState customer, CopyWriter copy) {
    customer
        .profile()
        .ifPresent(profile ->
            copy.row()
                .uuid(customer.id().value())
                .int8(profile.slot().number())
                .int4(profile.version())
                .bytes(profile.sealed()));
  }

  private static void writeContacts(CustomerState customer, CopyWriter copy) {
    for (Contact contact : customer.contacts()) {
      copy.row()
          .uuid(customer.id().value())
          .text(contact.kind().name())
          .bytes(contact.digest().bytes());
    }
  }

  private static String[] texts(
      List<CustomerState> customers, Function<CustomerFacts, String> fact) {
    return customers.stream().map(customer -> fact.apply(customer.facts())).toArray(String[]::new);
  }

  private static @Nullable Integer[] numbers(
      List<CustomerState> customers, Function<CustomerFacts, OptionalInt> fact) {
    return customers.stream()
        .map(customer -> {
          OptionalInt number = fact.apply(customer.facts());
          return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
        })
        .toArray(Integer[]::new);
  }

  private static UUID[] array(Collection<CustomerId> customers) {
    return customers.stream().map(CustomerId::value).toArray(UUID[]::new);
  }

  private static Set<CustomerId> ids(List<UUID> ids) {
    return ids.stream().map(CustomerId::new).collect(Collectors.toSet());
  }
}
