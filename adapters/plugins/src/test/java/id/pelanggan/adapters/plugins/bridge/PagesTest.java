package id.pelanggan.adapters.plugins.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.FetchedPage;
import id.pelanggan.application.port.FetchedPage.Dropped;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Shape;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.record.Address;
import id.pelanggan.spi.record.CustomerRecord;
import id.pelanggan.spi.record.DeletedRecord;
import id.pelanggan.spi.record.FeedbackRecord;
import id.pelanggan.spi.record.InteractionRecord;
import id.pelanggan.spi.record.Money;
import id.pelanggan.spi.record.OrderRecord;
import id.pelanggan.spi.record.ProductRecord;
import id.pelanggan.spi.record.SourceRecord;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.record.UnreadableRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a plugin hands over, read by the reader that reads rows of files. */
class PagesTest {
  private static final Instant CHANGED = Instant.parse("2026-11-20T03:04:05.678Z");
  private static final Instant AT = Instant.parse("2026-11-19T17:30:00Z");

  private final Pages pages = new Pages();

  @Test
  void shouldKeepEverythingThatACustomerSays() {
    CustomerRecord record =
        new CustomerRecord(
            "C-1",
            Optional.of(CHANGED),
            "",
            "Sari",
            "Contoh",
            List.of("sari@example.com", "sari@contoh.id"),
            List.of("0800-0012-3456"),
            Optional.of(
                new Address(List.of("Jl. Contoh 1", "Lantai 2"), "", "Bandung", "", "40111", "ID")),
            "--08-17",
            "perempuan",
            "id",
            "2020-02-29",
            "suka teh",
            Map.of("teh", "hijau", "email", "harian"),
            Map.of("surat kabar", "no"),
            extras("nickname", "Sar", "birth-date", "lain"));

    ReceivedRecord received = only(record);
    CustomerDocument document = (CustomerDocument) Rows.read(received);

    assertThat(received.id()).contains(new ExternalId("C-1"));
    assertThat(document.id().value()).isEqualTo("C-1");
    assertThat(document.changedAt()).contains(CHANGED);
    var details = document.details();
    assertThat(details.attributes())
        .containsEntry(Attribute.GIVEN_NAME, "Sari")
        .containsEntry(Attribute.FAMILY_NAME, "Contoh")
        .containsEntry(Attribute.GENDER, "perempuan")
        .containsEntry(Attribute.LANGUAGE, "id")
        .containsEntry(Attribute.CUSTOMER_SINCE, "2020-02-29")
        .containsEntry(Attribute.NOTE, "suka teh");
    assertThat(details.contactPoints())
        .extracting(ContactPoint::written)
        .containsExactly("sari@example.com", "sari@contoh.id", "0800-0012-3456");
    assertThat(details.addresses())
        .singleElement()
        .satisfies(address -> {
          assertThat(address.toString()).isNotBlank();
          assertThat(address.city()).isEqualTo("Bandung");
        });
    assertThat(details.preferences())
        .containsExactlyInAnyOrderEntriesOf(Map.of("teh", "hijau", "email (2)", "harian"));
    assertThat(details.statements()).containsExactly(Map.entry("surat kabar", "no"));
    // A birthday without a year is no date, and stays as it is.
    assertThat(document.extras())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("nickname", "Sar", "birth-date", "--08-17", "birth-date (2)", "lain"));
  }

  @Test
  void shouldReadABirthDateWithItsYear() {
    CustomerDocument document = (CustomerDocument) Rows.read(only(customer("C-1", "1990-08-17")));

    assertThat(document.details().attributes()).containsEntry(Attribute.BIRTH_DATE, "1990-08-17");
    assertThat(document.extras()).isEmpty();
  }

  @Test
  void shouldMakeARowOfEachLineOfAnOrder() {
    OrderRecord record =
        new OrderRecord(
            "O-1",
            Optional.of(CHANGED),
            "0017",
            Optional.of("C-1"),
            OrderRecord.Kind.RETURN,
            AT,
            "Kasir 1",
            Optional.of("O-0"),
            List.of(
                line("P-1", "-1", Money.ofMinor(-1250, "USD")),
                line("P-2", "0.250", Money.ofDecimal("1234567.5", "USD"))),
            extras("note", "bungkus"));

    ReceivedRecord received = only(record);
    OrderDocument document = (OrderDocument) Rows.read(received);

    assertThat(received.rows()).hasSize(2);
    assertThat(document.number()).isEqualTo("0017");
    assertThat(document.customer()).isEqualTo(new CustomerReference.Named(new ExternalId("C-1")));
    assertThat(document.kind().name()).isEqualTo("RETURN");
    assertThat(document.orderedAt()).isEqualTo(AT);
    assertThat(document.channel()).isEqualTo("Kasir 1");
    assertThat(document.original()).contains(new ExternalId("O-0"));
    assertThat(document.currency().getCurrencyCode()).isEqualTo("USD");
    assertThat(document.lines())
        .extracting(line -> line.productCode() + " " + line.amount().minor())
        .containsExactly("P-1 -1250", "P-2 123456750");
    assertThat(document.extras()).containsExactly(Map.entry("note", "bungkus"));
  }

  @Test
  void shouldRefuseAnOrderOfTwoCurrencies() {
    OrderRecord.Line odd =
        new OrderRecord.Line("P", "", "1", Money.ofMinor(100, "USD"), Money.ofMinor(100, "IDR"));

    assertThat(only(order("O-1", List.of(odd))).refusal())
        .contains(new Refusal(RefusalReason.CURRENCY_UNKNOWN, "currency"));
  }

  @Test
  void shouldNotSpellOutNumbersWithoutEnd() {
    Money absurd = new Money(new BigDecimal("1E+999999999"), "IDR");
    ReceivedRecord received =
        only(order("O-1", List.of(new OrderRecord.Line("P", "", "1", absurd, absurd))));

    assertThat(received.rows().getFirst()).contains("1E+999999999");
    assertThat(Rows.refusal(received).reason()).isEqualTo(RefusalReason.NUMBER_UNREADABLE);
  }

  @Test
  void shouldReadProductsInteractionsAndFeedback() {
    var product =
        new ProductRecord("P-1", Optional.of(CHANGED), "Teh", "Minuman", "gelas", extras());
    var interaction =
        new InteractionRecord(
            "I-1",
            Optional.empty(),
            "C-1",
            InteractionRecord.Kind.VISIT,
            InteractionRecord.Direction.OUTBOUND,
            AT,
            "datang",
            extras("staff", "7"));
    var feedback =
        new FeedbackRecord(
            "F-1",
            Optional.empty(),
            "C-1",
            FeedbackRecord.Kind.PRAISE,
            OptionalInt.of(9),
            AT,
            "enak",
            extras());

    FetchedPage page = translate(product, interaction, feedback);

    ProductDocument tea = (ProductDocument) Rows.read(page.records().get(0));
    InteractionDocument visit = (InteractionDocument) Rows.read(page.records().get(1));
    FeedbackDocument praise = (FeedbackDocument) Rows.read(page.records().get(2));
    assertThat(tea.name() + tea.category() + tea.unit()).isEqualTo("TehMinumangelas");
    assertThat(tea.changedAt()).contains(CHANGED);
    assertThat(visit.kind().name() + visit.direction() + visit.text())
        .isEqualTo("VISITOUTBOUNDdatang");
    assertThat(visit.occurredAt()).isEqualTo(AT);
    assertThat(visit.extras()).containsExactly(Map.entry("staff", "7"));
    assertThat(praise.kind().name()).isEqualTo("PRAISE");
    assertThat(praise.score()).hasValue(9);
    assertThat(praise.text()).isEqualTo("enak");
  }

  @Test
  void shouldPassOnWhatIsGone() {
    FetchedPage page =
        translate(
            new DeletedRecord(
                StreamKind.CUSTOMERS, " C-1 ", Optional.of(CHANGED), Optional.of("C-2")));

    assertThat(page.records()).isEmpty();
    assertThat(page.dropped())
        .containsExactly(
            new Dropped(
                Stream.CUSTOMERS,
                new ExternalId("C-1"),
                Optional.of(CHANGED),
                Optional.of(new ExternalId("C-2"))));
  }

  @Test
  void shouldKeepWhatThePluginCouldNotRead() {
    UnreadableRecord unreadable =
        new UnreadableRecord(
            StreamKind.ORDERS,
            Optional.of("O-1"),
            UnreadableRecord.Problem.TYPE_CHANGED,
            "channel",
            extras("channel", "{}", "total", "12"));

    ReceivedRecord received = unreadable(unreadable);

    assertThat(received.id()).contains(new ExternalId("O-1"));
    assertThat(received.refusal()).contains(new Refusal(RefusalReason.TYPE_CHANGED, "channel (2)"));
    assertThat(cells(received))
        .containsEntry("order-id", "O-1")
        .containsEntry("ordered-at", "")
        .containsEntry("channel", "")
        .containsEntry("channel (2)", "{}")
        .containsEntry("total", "12");
  }

  @Test
  void shouldNameAValueThatIsMissing() {
    UnreadableRecord unreadable =
        new UnreadableRecord(
            StreamKind.CUSTOMERS,
            Optional.empty(),
            UnreadableRecord.Problem.VALUE_MISSING,
            "customer_id",
            extras("given_name", "Sari"));

    ReceivedRecord received = unreadable(unreadable);

    assertThat(received.id()).isEmpty();
    assertThat(received.refusal())
        .contains(new Refusal(RefusalReason.VALUE_MISSING, "customer_id"));
    assertThat(received.shape().names()).contains("customer_id", "id", "given_name");
  }

  @Test
  void shouldLetNoWholePageFailForAnOddId() {
    FetchedPage page =
        translate(customer(" ", ""), customer("x".repeat(501), ""), customer("C-1", ""));

    assertThat(page.records())
        .extracting(ReceivedRecord::id)
        .satisfies(ids -> {
          assertThat(ids.get(0)).isEmpty();
          assertThat(ids.get(1)).isEmpty();
          assertThat(ids.get(2)).isPresent();
        });
    assertThat(Rows.refusal(page.records().get(0)))
        .isEqualTo(new Refusal(RefusalReason.ID_MISSING, "id"));
  }

  @Test
  void shouldGiveRecordsOfOneShapeOneObject() {
    FetchedPage page = translate(customer("C-1", ""), customer("C-2", "1990-08-17"));
    Shape first = page.records().getFirst().shape();

    assertThat(page.records().getLast().shape()).isSameAs(first);
    assertThat(only(customer("C-3", "")).shape()).isSameAs(first);
  }

  @Test
  void shouldMakeNamesFitToBeColumns() {
    CustomerRecord record =
        new CustomerRecord(
            "C-1",
            Optional.empty(),
            "Sari",
            "",
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            "",
            "",
            "",
            "",
            "",
            Map.of("a\u0000b", "1", "", "2"),
            Map.of("email-2", "3"),
            extras("phone-17", "4", "a b", "5", "x".repeat(300), "6"));

    assertThat(cells(only(record)))
        .containsEntry("a b", "1")
        .containsEntry("a b (2)", "5")
        .containsEntry("email-2 (2)", "3")
        .containsEntry("phone-17 (2)", "4")
        .containsEntry("x".repeat(200), "6");
    CustomerDocument document = (CustomerDocument) Rows.read(only(record));
    assertThat(document.details().preferences()).hasSize(2);
  }

  private FetchedPage translate(SourceRecord... records) {
    return pages.translate(new Page(List.of(records), "next", false));
  }

  private ReceivedRecord only(SourceRecord record) {
    return translate(record).records().getFirst();
  }

  private ReceivedRecord unreadable(UnreadableRecord record) {
    return pages
        .translate(new Page(List.of(), List.of(record), "", true, OptionalLong.empty()))
        .records()
        .getFirst();
  }

  private static Map<String, String> cells(ReceivedRecord record) {
    Map<String, String> cells = new TreeMap<>();
    List<String> names = record.shape().names();
    for (int place = 0; place < names.size(); place++) {
      cells.put(names.get(place), record.rows().getFirst().get(place));
    }
    return cells;
  }

  private static CustomerRecord customer(String id, String birthDate) {
    return new CustomerRecord(
        id,
        Optional.empty(),
        "Sari Contoh",
        "",
        "",
        List.of(),
        List.of(),
        Optional.empty(),
        birthDate,
        "",
        "",
        "",
        "",
        Map.of(),
        Map.of(),
        extras());
  }

  private static OrderRecord order(String id, List<OrderRecord.Line> lines) {
    return new OrderRecord(
        id,
        Optional.of(CHANGED),
        "",
        Optional.empty(),
        OrderRecord.Kind.SALE,
        AT,
        "",
        Optional.empty(),
        lines,
        extras());
  }

  private static OrderRecord.Line line(String product, String quantity, Money amount) {
    return new OrderRecord.Line(product, "Teh", quantity, amount, amount);
  }

  private static SortedMap<String, String> extras(String... pairs) {
    SortedMap<String, String> extras = new TreeMap<>();
    for (int place = 0; place < pairs.length; place += 2) {
      extras.put(pairs[place], pairs[place + 1]);
    }
    return extras;
  }
}
