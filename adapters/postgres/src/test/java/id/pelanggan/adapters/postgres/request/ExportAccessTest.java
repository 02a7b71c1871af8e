package id.pelanggan.adapters.postgres.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.customer.CustomerTable;
import id.pelanggan.adapters.postgres.customer.TableSteps.Export;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.answering.AnswerRequest;
import id.pelanggan.application.answering.AnswerRequest.Answer;
import id.pelanggan.application.consent.ConsentBook;
import id.pelanggan.application.disclosure.AccessRecord;
import id.pelanggan.application.disclosure.AccessRecord.Node;
import id.pelanggan.application.disclosure.ExportAccess;
import id.pelanggan.application.outbox.TellSystems;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.request.RestrictCustomer;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.engagement.Direction;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.engagement.InteractionKind;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestState;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks are seeded wherever something of a person can be kept, and looked for in what goes out. */
@PostgresTest
class ExportAccessTest {
  private static final Instant TIME = Instant.parse("2026-05-30T02:00:00Z");
  private static final ExternalId WHO = new ExternalId("MARK-external-id");
  private static final CustomerReference CUSTOMER = new CustomerReference.Named(WHO);

  /** What opens the sealed columns of each table that has some. */
  private static final Map<String, String> OPENED_IN =
      Map.ofEntries(
          Map.entry("customer_profile", "profile"),
          Map.entry("customer_record", "sources"),
          Map.entry("order_record", "sources"),
          Map.entry("interaction_record", "sources"),
          Map.entry("feedback_record", "sources"),
          Map.entry("outbox_message", "toldSystems"),
          Map.entry("privacy_request", "requests"),
          Map.entry("consent_event", "consents"),
          Map.entry("consent_unclear", "sources"),
          Map.entry("pending_consent", "storedRows"),
          Map.entry("sensitive_finding", "sources"));

  private final RequestGround ground;

  ExportAccessTest(TestDatabase database) {
    this.ground = new RequestGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldHandOutEverythingThatIsKnown() {
    CustomerId customer = seed();
    String written = text(export(ground.open(RequestKind.ACCESS, customer)));

    assertThat(written)
        .contains(
            "MARK-external-id",
            "MARK-first-name",
            "MARK-second-name",
            "mark@contoh.id",
            "0800-0000-4417",
            "MARK-street",
            "MARK-note",
            "MARK-preference",
            "MARK-extra",
            "MARK-order",
            "MARK-product",
            "MARK-interaction",
            "MARK-feedback",
            "MARK-place",
            "MARK-evidence",
            "MARK-guardian",
            "Saya Siti, siti@contoh.id",
            "Kasir",
            "perjanjian contoh",
            "sales-and-service",
            "CUSTOMER_RESTRICTED");
  }

  @Test
  void shouldHandOutTheRowsOfEveryTableOfTheRegistryThatHasSome() {
    CustomerId customer = seed();
    AccessRecord record = export(ground.open(RequestKind.ACCESS, customer));
    Set<String> expected = new TreeSet<>();
    for (CustomerTable table : CustomerTable.values()) {
      if (!(table.steps().export() instanceof Export.NotExported) && hasRows(table, customer)) {
        expected.add(table.table());
      }
    }

    assertThat(expected).contains("customer", "sales_order", "audit_event", "restriction");
    assertThat(record.sections().get("storedRows"))
        .isInstanceOfSatisfying(
            Node.Group.class,
            rows -> assertThat(rows.parts().keySet()).containsExactlyElementsOf(expected));
  }

  @Test
  void shouldOpenEveryTableThatIsSealed() {
    Set<String> sealed = new TreeSet<>();
    for (CustomerTable table : CustomerTable.values()) {
      if (table.steps().export() instanceof Export.Sealed) {
        sealed.add(table.table());
      }
    }

    assertThat(OPENED_IN.keySet()).containsAll(sealed);
  }

  @Test
  void shouldSayNothingOfAnybodyElse() {
    CustomerId customer = seed();
    CustomerId other = ground.add("Orang Lain", "mark@contoh.id", "0800-0000-9999");
    String written = text(export(ground.open(RequestKind.ACCESS, customer)));

    assertThat(written)
        .doesNotContain(other.value().toString())
        .doesNotContain("Orang Lain")
        .doesNotContain("Zaenab")
        .doesNotContain(ground.context().actor().value().toString());
  }

  @Test
  void shouldBeAnsweredOnlyAfterItWasHandedOut() {
    CustomerId customer = seed();
    PrivacyRequest request = ground.open(RequestKind.PORTABILITY, customer);
    AnswerRequest answer = ground.get(AnswerRequest.class);

    assertThatThrownBy(() -> answer.answer(ground.context(), request.id(), Answer.PLAIN))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(RequestError.REQUEST_NOT_EXPORTED));
    export(request);
    assertThat(answer.answer(ground.context(), request.id(), Answer.PLAIN).request().state())
        .isEqualTo(RequestState.ANSWERED);
    assertThat(ground.query("select 1 from audit_event where action = 'ACCESS_EXPORTED'"))
        .hasSize(1);
  }

  @Test
  void shouldNoteNothingWhereTheFileCouldNotBeWritten() {
    PrivacyRequest request = ground.open(RequestKind.ACCESS, seed());

    assertThatThrownBy(() ->
            ground
                .get(ExportAccess.class)
                .export(
                    ground.context(),
                    request.id(),
                    ready -> {
                      throw new IllegalStateException("no room");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ground.query("select 1 from request_event where act = 'EXPORTED'")).isEmpty();
  }

  @Test
  void shouldDoWhatEachKindAsksFor() {
    CustomerId customer = seed();
    AnswerRequest answer = ground.get(AnswerRequest.class);

    PrivacyRequest withdrawal = ground.open(RequestKind.WITHDRAWAL, customer);
    answer.answer(
        ground.context(),
        withdrawal.id(),
        new Answer(
            Optional.empty(),
            List.of(new ConsentTopic(StartingPurposes.MARKETING, Channel.EMAIL))));
    assertThat(ground.query("select act from consent_event order by received_at desc limit 1"))
        .containsExactly("WITHDRAWN");
    PrivacyRequest erasure = ground.open(RequestKind.ERASURE, customer);
    AnswerRequest.Answered begun = answer.answer(ground.context(), erasure.id(), Answer.PLAIN);
    assertThat(begun.erasure()).isPresent();
    assertThat(begun.request().state()).isEqualTo(RequestState.IN_WORK);
    assertThatThrownBy(() -> answer.answer(ground.context(), erasure.id(), Answer.PLAIN))
        .isInstanceOfSatisfying(
            PelangganException.class,
            e -> assertThat(e.code()).isEqualTo(RequestError.REQUEST_ERASURE_RUNS));
  }

  private AccessRecord export(PrivacyRequest request) {
    return ground
        .get(ExportAccess.class)
        .export(ground.context(), request.id(), ready -> {})
        .record();
  }

  private boolean hasRows(CustomerTable table, CustomerId customer) {
    return !ground
        .query(
            "select 1 from %s where customer_id = '%s' limit 1"
                .formatted(table.table(), customer.value()))
        .isEmpty();
  }

  private CustomerId seed() {
    Source source = ground.connect("Kasir");
    ground.receive(source, Stream.CUSTOMERS, customer("MARK-first-name", TIME));
    ground.receive(source, Stream.CUSTOMERS, customer("MARK-second-name", TIME.plusSeconds(60)));
    ground.receive(source, Stream.ORDERS, order());
    ground.receive(
        source,
        Stream.INTERACTIONS,
        new InteractionDocument(
            new ExternalId("I-1"),
            Optional.empty(),
            CUSTOMER,
            InteractionKind.values()[0],
            Direction.values()[0],
            TIME,
            "MARK-interaction",
            new TreeMap<>()));
    ground.receive(
        source,
        Stream.FEEDBACK,
        new FeedbackDocument(
            new ExternalId("F-1"),
            Optional.empty(),
            CUSTOMER,
            FeedbackKind.values()[0],
            OptionalInt.empty(),
            TIME,
            "MARK-feedback",
            new TreeMap<>()));
    CustomerId customer = ground.onlyCustomer();
    ground
        .get(Transactions.class)
        .inTransaction(() -> {
          ground.get(ConsentBook.class).append(ground.context(), customer, consent());
          ground
              .get(TellSystems.class)
              .write(ground.context(), customer, MessageKind.RECTIFY, new UUID(1, 1), List.of());
          return customer;
        });
    ground.get(RestrictCustomer.class).restrict(ground.context(), customer);
    return customer;
  }

  private ConsentBook.Entry consent() {
    return new ConsentBook.Entry(
        new ConsentTopic(StartingPurposes.MARKETING, Channel.EMAIL),
        ConsentAct.GRANTED,
        ConsentMethod.COUNTER,
        Optional.empty(),
        Optional.empty(),
        "MARK-place",
        "MARK-evidence",
        "MARK-guardian",
        TIME,
        Optional.empty());
  }

  private static CustomerDocument customer(String name, Instant changed) {
    return new CustomerDocument(
        WHO,
        Optional.of(changed),
        CUSTOMER,
        new CustomerDetails(
            Map.of(Attribute.FULL_NAME, name, Attribute.NOTE, "MARK-note"),
            List.of(
                new ContactPoint(
                    ContactKind.EMAIL,
                    "mark@contoh.id",
                    "mark@contoh.id",
                    ContactStatus.UNCONFIRMED),
                new ContactPoint(
                    ContactKind.PHONE,
                    "0800-0000-4417",
                    "+6280000004417",
                    ContactStatus.UNCONFIRMED)),
            List.of(new PostalAddress("MARK-street", "", "Bandung", "", "", "")),
            new TreeMap<>(Map.of("MARK-preference", "MARK-preference")),
            new TreeMap<>()),
        new TreeMap<>(Map.of("MARK-extra", "MARK-extra")));
  }

  private static OrderDocument order() {
    Currency rupiah = Currency.getInstance("IDR");
    Money amount = new Money(1_000_000, rupiah);
    return new OrderDocument(
        new ExternalId("MARK-order"),
        Optional.empty(),
        "MARK-order",
        CUSTOMER,
        OrderKind.SALE,
        TIME,
        LocalDate.of(2026, 5, 30),
        rupiah,
        "toko",
        Optional.empty(),
        List.of(new OrderLine("KOPI", "MARK-product", new Quantity(1_000), amount, amount)),
        new TreeMap<>());
  }

  /** All that can be read, one after another. */
  private static String text(AccessRecord record) {
    StringBuilder text = new StringBuilder();
    record.sections().values().forEach(node -> write(node, text));
    return text.toString();
  }

  private static void write(Node node, StringBuilder text) {
    switch (node) {
      case Node.Value(String value) -> text.append(value).append('\n');
      case Node.Several(List<Node> parts) -> parts.forEach(part -> write(part, text));
      case Node.Group(boolean ours, Map<String, Node> parts) ->
          parts.forEach((name, part) -> {
            text.append(name).append('\n');
            write(part, text);
          });
    }
  }
}
