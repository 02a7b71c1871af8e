package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.agreement.ConsentWish;
import id.pelanggan.application.agreement.RecordConsent;
import id.pelanggan.application.agreement.ShowConsents;
import id.pelanggan.application.consent.ConsentBook;
import id.pelanggan.application.consent.ConsentBook.SourceWord;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.application.customer.ShowCustomer;
import id.pelanggan.application.customer.ShownContact;
import id.pelanggan.application.intake.Delivery;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.OutreachBook;
import id.pelanggan.application.port.OutreachBook.StoredOutreach;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.TombstoneFile;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.Origin;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.outreach.PagesAddress;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A shop that asks its customers, and sources that say what they said. */
final class ConsentGround {
  static final ConsentTopic NEWS = new ConsentTopic(StartingPurposes.MARKETING, Channel.EMAIL);
  static final ConsentTopic CHAT = new ConsentTopic(StartingPurposes.MARKETING, Channel.WHATSAPP);
  static final SourceId TILL = new SourceId(new UUID(0x50, 1));
  static final SourceId WEB_SHOP = new SourceId(new UUID(0x50, 2));

  private final House house;
  private final TestDatabase database;
  private final Postbag postbag = new Postbag();
  private Duration ahead = Duration.ZERO;

  ConsentGround(TestDatabase database) {
    this.database = database;
    this.house =
        new House(
            database,
            binder -> {
              binder.bind(PhoneNumbers.class).toInstance((written, region) -> Optional.of(written));
              binder.bind(Connectors.class).toInstance(new NoConnectors());
              binder.bind(TombstoneFile.class).toInstance(new NoTombstones());
              binder.bind(Mail.class).toInstance(postbag);
              binder.bind(Letters.class).toInstance(postbag);
            });
  }

  void begin() {
    ahead = Duration.ZERO;
    postbag.begin();
    house.vault().unlock();
    house.empty().initialize();
  }

  House house() {
    return house;
  }

  Postbag postbag() {
    return postbag;
  }

  <T> T get(Class<T> type) {
    return house.get(type);
  }

  /** Everything happens later from now on. */
  void pass(Duration time) {
    ahead = ahead.plus(time);
  }

  CallContext context() {
    CallContext now = house.context();
    return new CallContext(now.actor(), now.purpose(), now.at().plus(ahead));
  }

  CustomerId add(String name, String born, Contact... contacts) {
    Map<Attribute, String> said = new HashMap<>(Map.of(Attribute.FULL_NAME, name));
    if (!born.isEmpty()) {
      said.put(Attribute.BIRTH_DATE, born);
    }
    return get(AddCustomer.class)
        .add(
            context(),
            new CustomerChange.Request(said, List.of(contacts), Optional.empty(), Map.of()))
        .customer();
  }

  CustomerId add(String name) {
    return add(name, "", email(name.toLowerCase(Locale.ROOT) + "@contoh.id"));
  }

  static Contact email(String address) {
    return new Contact(ContactKind.EMAIL, address, ContactStatus.UNCONFIRMED);
  }

  static Contact phone(String number) {
    return new Contact(ContactKind.PHONE, number, ContactStatus.UNCONFIRMED);
  }

  ContactKey key(CustomerId customer, int place) {
    List<ShownContact> contacts = get(ShowCustomer.class).show(context(), customer).contacts();
    return contacts.get(place).key();
  }

  ContactKey key(CustomerId customer, ContactKind kind) {
    return get(ShowCustomer.class).show(context(), customer).contacts().stream()
        .filter(contact -> contact.kind() == kind)
        .map(ShownContact::key)
        .findFirst()
        .orElseThrow();
  }

  void say(CustomerId customer, ConsentTopic topic, ConsentAct act) {
    say(ConsentCommand.now(customer, List.of(wish(topic, act)), ConsentMethod.COUNTER, "id"));
  }

  void say(ConsentCommand command) {
    get(RecordConsent.class).record(context(), command);
  }

  static ConsentWish wish(ConsentTopic topic, ConsentAct act) {
    return new ConsentWish(topic, act, Optional.empty());
  }

  /** What one source says of a customer now: topics and values in turn. */
  ChangeSetId hear(CustomerId customer, SourceId source, String... words) {
    ChangeSetId changeSet = new ChangeSetId(house.nextId());
    CallContext context = context();
    inTransaction(() ->
        book().take(context, changeSet, Map.of(customer, words(source, context.at(), words))));
    return changeSet;
  }

  List<Sourced<SourceWord>> words(SourceId source, Instant at, String... words) {
    List<Sourced<SourceWord>> said = new ArrayList<>();
    for (int place = 0; place < words.length; place += 2) {
      said.add(
          new Sourced<>(
              new SourceWord(words[place], words[place + 1]),
              new Origin(house.nextId(), source, at)));
    }
    return said;
  }

  void inTransaction(Runnable work) {
    get(Transactions.class)
        .inTransaction(() -> {
          work.run();
          return true;
        });
  }

  ConsentBook book() {
    return get(ConsentBook.class);
  }

  ConsentView show(CustomerId customer) {
    return get(ShowConsents.class).show(context(), customer);
  }

  /** Customers have pages. */
  void openPages() {
    get(OutreachBook.class)
        .save(
            new StoredOutreach(
                house.vault().newSlot(),
                1,
                Optional.empty(),
                Optional.of(new PagesAddress("https://toko.contoh.id")),
                "id"));
  }

  /** What a source says of a customer, brought in as an import does. */
  CustomerId receive(String name, String customer, Map<String, String> statements) {
    CallContext context = context();
    Source source =
        get(Sources.class)
            .insertIfAbsent(
                new Source(
                    new SourceId(house.nextId()),
                    name,
                    StartingPurposes.SALES_AND_SERVICE,
                    Source.TRUST_BY_DEFAULT,
                    false),
                context);
    ChangeSetId id = new ChangeSetId(house.nextId());
    KeySlot slot = house.vault().newSlot();
    ChangeSet changeSet =
        new ChangeSet(
            id,
            source.id(),
            Stream.CUSTOMERS,
            ChangeSetKind.IMPORT,
            ChangeSetState.RUNNING,
            context,
            1,
            0,
            Counts.NONE,
            slot,
            new byte[0],
            Optional.empty());
    CustomerDocument document = document(customer, statements);
    inTransaction(() -> {
      get(ChangeSets.class).insert(changeSet);
      get(Intake.class)
          .receive(new Delivery(id, slot, source, Stream.CUSTOMERS, context, List.of(document)));
    });
    return new CustomerId(
        UUID.fromString(
            query("select customer_id from customer_profile order by key_slot desc limit 1")
                .getFirst()));
  }

  private static CustomerDocument document(String customer, Map<String, String> statements) {
    ExternalId id = new ExternalId(customer + " 1");
    return new CustomerDocument(
        id,
        Optional.empty(),
        new CustomerReference.Named(id),
        new CustomerDetails(
            Map.of(Attribute.FULL_NAME, customer),
            List.of(),
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(statements)),
        new TreeMap<>());
  }

  /** As it was before there was a ledger. */
  void forgetLedger() {
    for (String table :
        List.of(
            "consent_event",
            "consent_ledger",
            "consent_state",
            "consent_unclear",
            "consent_adoption")) {
      database.execute("delete from " + table);
    }
  }

  /** As it is in a shop of before purposes were described. */
  void forgetPurposes() {
    database.execute("delete from purpose_version");
  }

  /** Of the whole channel. */
  Standing standing(CustomerId customer, ConsentTopic topic) {
    return show(customer).consents().stream()
        .filter(one -> one.topic().equals(topic) && one.contact().isEmpty())
        .map(ConsentView.Consent::standing)
        .findFirst()
        .orElse(Standing.UNKNOWN);
  }

  /** The first column of each row as text. */
  List<String> query(String sql) {
    return database.query(sql);
  }
}
