package id.pelanggan.adapters.postgres.request;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.access.AccessFixture;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.AddCustomer;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.customer.CustomerChange.Contact;
import id.pelanggan.application.intake.Delivery;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Timetable;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.request.OpenRequest;
import id.pelanggan.application.sync.AddConnection;
import id.pelanggan.application.sync.NewConnection;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.Verification;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** A shop that customers ask things of, with a mail server and connected systems made of paper. */
final class RequestGround {
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{8,}");

  private final TestDatabase database;
  private final House house;
  private final List<Mail.Letter> sent = new ArrayList<>();
  private final PaperSystem system = new PaperSystem();

  RequestGround(TestDatabase database) {
    this.database = database;
    this.house =
        new House(
            database,
            binder -> {
              binder.bind(PhoneNumbers.class).toInstance(RequestGround::phoneNumber);
              binder.bind(Mail.class).toInstance(new PaperMail());
              binder.bind(Letters.class).toInstance(new PaperLetters());
              binder.bind(Connectors.class).toInstance(system);
              binder.bind(Timetable.class).toInstance(new NoTimetable());
            });
  }

  RequestGround begin() {
    house.vault().unlock();
    house.empty().initialize();
    sent.clear();
    system.forget();
    return this;
  }

  CallContext context() {
    return house.context();
  }

  <T> T get(Class<T> type) {
    return house.get(type);
  }

  House house() {
    return house;
  }

  PaperSystem system() {
    return system;
  }

  List<Mail.Letter> sent() {
    return sent;
  }

  /** The same shop, whose owner may not answer requests. */
  House withoutRequests() {
    Gate gate = AccessFixture.gateWithout(house.get(Operators.class), Permission.HANDLE_REQUESTS);
    return house.with(binder -> binder.bind(Gate.class).toInstance(gate));
  }

  CustomerId add(String name, String email, String phone) {
    return get(AddCustomer.class)
        .add(
            context(),
            new CustomerChange.Request(
                Map.of(Attribute.FULL_NAME, name, Attribute.BIRTH_DATE, "1990-05-17"),
                List.of(
                    new Contact(ContactKind.EMAIL, email, ContactStatus.UNCONFIRMED),
                    new Contact(ContactKind.PHONE, phone, ContactStatus.UNCONFIRMED)),
                Optional.empty(),
                Map.of()))
        .customer();
  }

  PrivacyRequest open(RequestKind kind, CustomerId customer) {
    return get(OpenRequest.class)
        .open(
            context(),
            new OpenRequest.Command(
                kind,
                RequestOrigin.COUNTER,
                Optional.of(customer),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Verification.PAPER_SHOWN),
                "Saya Siti, siti@contoh.id"));
  }

  Source source(String name) {
    return get(Sources.class)
        .insertIfAbsent(
            new Source(
                new SourceId(house.nextId()),
                name,
                StartingPurposes.SALES_AND_SERVICE,
                Source.TRUST_BY_DEFAULT,
                true),
            context());
  }

  /** Connects the system of paper. */
  Source connect(String name) {
    return get(AddConnection.class)
        .add(
            context(),
            new NewConnection(
                name,
                "square",
                Map.of(),
                Map.of(),
                StartingPurposes.SALES_AND_SERVICE,
                Source.TRUST_BY_DEFAULT,
                true,
                true,
                ZoneId.of("Asia/Jakarta"),
                new Hosting("US", "perjanjian contoh"),
                Optional.empty()))
        .source();
  }

  /** What a source says, brought in as an import does. */
  ChangeSetId receive(Source source, Stream stream, Document... documents) {
    CallContext context = context();
    ChangeSetId id = new ChangeSetId(house.nextId());
    KeySlot slot = house.vault().newSlot();
    get(Transactions.class)
        .inTransaction(() -> {
          get(ChangeSets.class)
              .insert(
                  new ChangeSet(
                      id,
                      source.id(),
                      stream,
                      ChangeSetKind.IMPORT,
                      ChangeSetState.RUNNING,
                      context,
                      1,
                      0,
                      Counts.NONE,
                      slot,
                      new byte[0],
                      Optional.empty()));
          Counts counts =
              get(Intake.class)
                  .receive(new Delivery(id, slot, source, stream, context, List.of(documents)));
          get(ChangeSets.class).addPage(id, 1, 1, counts);
          return get(ChangeSets.class).finish(id, 1, ChangeSetState.DONE, context.at());
        });
    return id;
  }

  List<String> query(String sql) {
    return database.query(sql);
  }

  CustomerId onlyCustomer() {
    return new CustomerId(
        UUID.fromString(query("select customer_id from customer where not is_walk_in").getFirst()));
  }

  private static Optional<String> phoneNumber(String written, String region) {
    String plain = written.replaceAll("[ -]", "");
    return NUMBER.matcher(plain).matches()
        ? Optional.of(plain.startsWith("0") ? "+62" + plain.substring(1) : plain)
        : Optional.empty();
  }

  private final class PaperMail implements Mail {
    @Override
    public boolean isSetUp() {
      return true;
    }

    @Override
    public Outcome send(Letter letter) {
      sent.add(letter);
      return new Outcome.Taken();
    }
  }

  private static final class PaperLetters implements Letters {
    @Override
    public Mail.Letter write(
        LetterKind kind, String to, String language, Map<String, String> values) {
      return new Mail.Letter(to, kind.name(), text(kind, language, values), "id");
    }

    @Override
    public String text(LetterKind kind, String language, Map<String, String> values) {
      return kind + " " + new TreeMap<>(values);
    }
  }

  /** Nothing is read by itself. */
  private static final class NoTimetable implements Timetable {
    @Override
    public void set(ConnectionId connection, Instant at) {}

    @Override
    public void clear(ConnectionId connection) {}

    @Override
    public Map<ConnectionId, Instant> list() {
      return Map.of();
    }

    @Override
    public void workOff(Worker worker) {}
  }
}
