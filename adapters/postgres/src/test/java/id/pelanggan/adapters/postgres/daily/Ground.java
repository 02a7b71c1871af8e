package id.pelanggan.adapters.postgres.daily;

import com.google.inject.Module;
import com.google.inject.util.Modules;
import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.application.customer.CustomerView;
import id.pelanggan.application.customer.ShowCustomer;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.application.intake.Delivery;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** A shop with a source, to which customers come by hand and from files. */
final class Ground {
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{8,}");

  private final House house;
  private final TestDatabase database;

  /**
   * @param changes what is bound otherwise than in the product
   */
  Ground(TestDatabase database, Module... changes) {
    this.database = database;
    this.house =
        new House(
            database,
            Modules.combine(
                Modules.combine(changes),
                binder -> binder.bind(PhoneNumbers.class).toInstance(Ground::phoneNumber)));
  }

  /** Empties the database and sets the shop up again. */
  void begin() {
    house.vault().unlock();
    house.empty().initialize();
  }

  House house() {
    return house;
  }

  CallContext context() {
    return house.context();
  }

  <T> T get(Class<T> type) {
    return house.get(type);
  }

  CustomerId add(String name, Contact... contacts) {
    return added(name, contacts).customer();
  }

  AddCustomer.Added added(String name, Contact... contacts) {
    return get(AddCustomer.class).add(context(), request(name, contacts));
  }

  static CustomerChange.Request request(String name, Contact... contacts) {
    return new CustomerChange.Request(
        Map.of(Attribute.FULL_NAME, name), List.of(contacts), Optional.empty(), Map.of());
  }

  static Contact email(String address) {
    return new Contact(ContactKind.EMAIL, address, ContactStatus.UNCONFIRMED);
  }

  static Contact phone(String number) {
    return new Contact(ContactKind.PHONE, number, ContactStatus.UNCONFIRMED);
  }

  /** What a source says of one customer, brought in as an import does. */
  void receive(String source, CustomerDetails details) {
    ExternalId id = new ExternalId(source + " 1");
    receive(
        source,
        Stream.CUSTOMERS,
        new CustomerDocument(
            id, Optional.empty(), new CustomerReference.Named(id), details, new TreeMap<>()));
  }

  void receive(String name, Stream stream, Document... documents) {
    CallContext context = context();
    Source source =
        get(Sources.class)
            .insertIfAbsent(
                new Source(
                    new SourceId(house.nextId()),
                    name,
                    StartingPurposes.SALES_AND_SERVICE,
                    Source.TRUST_BY_DEFAULT,
                    true),
                context);
    ChangeSetId id = new ChangeSetId(house.nextId());
    KeySlot slot = house.vault().newSlot();
    get(Transactions.class)
        .inTransaction(() -> {
          get(ChangeSets.class).insert(changeSet(id, source.id(), stream, context, slot));
          Counts counts =
              get(Intake.class)
                  .receive(new Delivery(id, slot, source, stream, context, List.of(documents)));
          get(ChangeSets.class).addPage(id, 1, 1, counts);
          return get(ChangeSets.class).finish(id, 1, ChangeSetState.DONE, context.at());
        });
  }

  private static ChangeSet changeSet(
      ChangeSetId id, SourceId source, Stream stream, CallContext context, KeySlot slot) {
    return new ChangeSet(
        id,
        source,
        stream,
        ChangeSetKind.IMPORT,
        ChangeSetState.RUNNING,
        context,
        1,
        0,
        Counts.NONE,
        slot,
        new byte[0],
        Optional.empty());
  }

  /** The only one there is. */
  CustomerId onlyCustomer() {
    return new CustomerId(
        UUID.fromString(query("select customer_id from customer where not is_walk_in").getFirst()));
  }

  CustomerView show(CustomerId customer) {
    return get(ShowCustomer.class).show(context(), customer);
  }

  ContactKey key(CustomerId customer, String shown) {
    return show(customer).contacts().stream()
        .filter(contact -> contact.text().equals(shown))
        .map(ShownContact::key)
        .findFirst()
        .orElseThrow();
  }

  /** Deletes every row of a table. */
  void forget(String table) {
    database.execute("delete from " + table);
  }

  /** The first column of each row as text. */
  List<String> query(String sql) {
    return database.query(sql);
  }

  private static Optional<String> phoneNumber(String written, String region) {
    String plain = written.replaceAll("[ -]", "");
    return NUMBER.matcher(plain).matches()
        ? Optional.of(plain.startsWith("0") ? "+62" + plain.substring(1) : plain)
        : Optional.empty();
  }
}
