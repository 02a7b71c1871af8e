package id.pelanggan.application.sync;

import static id.pelanggan.application.port.PortFixture.source;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.application.port.SyncFixture;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {
  private final RecordReader reader =
      new RecordReader(SyncFixture.connection(source(1)), SyncRoom.phoneNumbers());

  @Test
  void shouldReadACustomer() {
    CustomerDocument customer =
        (CustomerDocument)
            document(
                RecordFixture.of(
                    Stream.CUSTOMERS,
                    "id|full-name|email|email:email-2|phone|birth-date|preference:Kopi|+tier"
                        + "|changed-at",
                    "C1|Ani|ani@example.com|putri@example.com|0800-0012-3456|1990-08-17|hitam|emas"
                        + "|2026-11-23T09:00:00Z"));

    assertThat(customer.id()).isEqualTo(new ExternalId("C1"));
    assertThat(customer.changedAt()).hasValue(Instant.parse("2026-11-23T09:00:00Z"));
    assertThat(customer.details().attributes())
        .isEqualTo(Map.of(Attribute.FULL_NAME, "Ani", Attribute.BIRTH_DATE, "1990-08-17"));
    assertThat(customer.details().contactPoints())
        .extracting(ContactPoint::normalised)
        .containsExactly("ani@example.com", "putri@example.com", "+6280000123456");
    assertThat(customer.details().preferences()).isEqualTo(Map.of("Kopi", "hitam"));
    assertThat(customer.extras()).isEqualTo(Map.of("tier", "emas"));
  }

  @Test
  void shouldKeepABirthdayOfWhichTheYearIsNotKnown() {
    Document customer = document(RecordFixture.of(Stream.CUSTOMERS, "id|birth-date", "C1|--09-21"));

    assertThat(customer.extras()).isEqualTo(Map.of("birth-date", "--09-21"));
  }

  @Test
  void shouldReadTheLinesOfAnOrderInTheShopsDay() {
    OrderDocument order =
        (OrderDocument)
            document(
                RecordFixture.of(
                    Stream.ORDERS,
                    RecordFixture.ORDER,
                    "O1|C1|2026-11-23T18:30:00Z|K1|2|15000.50|IDR",
                    "O1|C1|2026-11-23T18:30:00Z|K2|0.125|1000|IDR"));

    assertThat(order.orderedAt()).isEqualTo(Instant.parse("2026-11-23T18:30:00Z"));
    assertThat(order.orderedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(order.lines()).hasSize(2);
    assertThat(order.total().amount()).isEqualByComparingTo("30126");
  }

  @Test
  void shouldReadFeedback() {
    FeedbackDocument feedback =
        (FeedbackDocument)
            document(
                RecordFixture.of(
                    Stream.FEEDBACK,
                    "id|customer-id|occurred-at|feedback-kind|score|text",
                    "F1|C1|2026-11-23T09:00:00Z|COMPLAINT|2|dingin"));

    assertThat(feedback.kind()).isEqualTo(FeedbackKind.COMPLAINT);
    assertThat(feedback.score()).hasValue(2);
  }

  @Test
  void shouldNameTheCellAtFaultAndItsLine() {
    String good = "O1|C1|2026-11-23T18:30:00Z|K1|2|15000|IDR";
    assertThat(
            refusal(
                RecordFixture.of(
                    Stream.ORDERS, RecordFixture.ORDER, good.replace("IDR", "KERANG"))))
        .isEqualTo(new Refusal(RefusalReason.CURRENCY_UNKNOWN, "currency"));
    assertThat(
            refusal(
                RecordFixture.of(
                    Stream.ORDERS, RecordFixture.ORDER, good, good.replace("|2|", "|dua|"))))
        .isEqualTo(new Refusal(RefusalReason.NUMBER_UNREADABLE, "quantity#2"));
    assertThat(
            refusal(
                RecordFixture.of(
                    Stream.ORDERS, RecordFixture.ORDER, good, good.replace("C1", "C2"))))
        .isEqualTo(new Refusal(RefusalReason.DOCUMENT_CONFLICT, "customer-id"));
    assertThat(
            refusal(
                RecordFixture.of(
                    Stream.ORDERS, RecordFixture.ORDER, good, good.replace("O1", "O2"))))
        .isEqualTo(new Refusal(RefusalReason.DOCUMENT_CONFLICT, ""));
  }

  @Test
  void shouldNameCellsAsTheirShapeDoesHoweverTheSourceWritesThem() {
    String odd = " Lama \u0007 ";
    ReceivedRecord record =
        RecordFixture.of(Stream.CUSTOMERS, "id|+" + odd, "C1|" + "x".repeat(30_000));

    assertThat(refusal(record)).isEqualTo(new Refusal(RefusalReason.TEXT_TOO_LONG, odd));
  }

  @ParameterizedTest
  @CsvSource({
    "CUSTOMERS,email,ID_MISSING",
    "PRODUCTS,product-code,NAME_MISSING",
    "ORDERS,order-id|currency|unit-price,TIME_MISSING",
    "ORDERS,order-id|currency|ordered-at,NUMBER_MISSING",
    "ORDERS,order-id|ordered-at|unit-price,CURRENCY_UNKNOWN",
    "INTERACTIONS,customer-id|occurred-at,ID_MISSING",
    "FEEDBACK,id|occurred-at,ID_MISSING"
  })
  void shouldRefuseWhatLacksWhatEveryDocumentHas(
      Stream stream, String cells, RefusalReason reason) {
    ReceivedRecord record =
        RecordFixture.of(stream, cells, cells.replaceAll("[^|]+", "2026-11-23"));

    assertThat(refusal(record)).isEqualTo(new Refusal(reason, ""));
  }

  @Test
  void shouldPassOnWhatIsKnownToBeWrong() {
    Refusal refusal = new Refusal(RefusalReason.ILLEGIBLE, "note");
    ReceivedRecord fine = RecordFixture.of(Stream.CUSTOMERS, "id|note", "C1|x");

    assertThat(reader.read(RecordFixture.refused(fine, refusal)))
        .isEqualTo(new RecordReading.Refused(refusal));
  }

  @Test
  void shouldFindContactsAnywhereInARecord() {
    ReceivedRecord record =
        RecordFixture.of(
            Stream.ORDERS, "+note|+other", "call 1|ani@example.com", "0800-0012-3456|2");

    assertThat(reader.contacts(record))
        .extracting(ContactPoint::normalised)
        .containsExactly("ani@example.com", "+6280000123456");
  }

  @Test
  void shouldReadHoweverManyShapesThereAre() {
    for (int round = 0; round < 3 * RecordReader.MOST_SHAPES; round++) {
      Document document =
          document(RecordFixture.of(Stream.CUSTOMERS, "id|+extra " + round, "C" + round + "|x"));
      assertThat(document.extras()).containsOnlyKeys("extra " + round);
      assertThat(document.id().value()).isEqualTo("C" + round);
    }
  }

  private Document document(ReceivedRecord record) {
    return switch (reader.read(record)) {
      case RecordReading.Read(Document document) -> document;
      case RecordReading.Refused(Refusal refusal) -> throw new AssertionError(refusal);
    };
  }

  private Refusal refusal(ReceivedRecord record) {
    return switch (reader.read(record)) {
      case RecordReading.Read read -> throw new AssertionError("it was read");
      case RecordReading.Refused(Refusal refusal) -> refusal;
    };
  }
}
