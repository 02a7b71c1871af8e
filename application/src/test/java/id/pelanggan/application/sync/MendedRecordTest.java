package id.pelanggan.application.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.SyncError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MendedRecordTest {
  private static final ReceivedRecord ORDER =
      RecordFixture.of(
          Stream.ORDERS,
          RecordFixture.ORDER + "|+till",
          "O1|C1|2026-11-23|K1|1|10|IDR|a",
          "O1|C1|2026-11-23|K2|2|20|IDR|b");

  @Test
  void shouldChangeWhatIsSaidOfAWholeOrderInAllItsLines() {
    ReceivedRecord mended =
        MendedRecord.of(ORDER, Map.of("customer-id", "C2", "currency#2", "USD"));

    assertThat(mended.rows())
        .containsExactly(
            List.of("O1", "C2", "2026-11-23", "K1", "1", "10", "IDR", "a"),
            List.of("O1", "C2", "2026-11-23", "K2", "2", "20", "USD", "b"));
  }

  @Test
  void shouldChangeWhatIsSaidOfALineInThatOne() {
    ReceivedRecord mended =
        MendedRecord.of(ORDER, Map.of("quantity", "7", "unit-price#2", "9", "till", "c"));

    assertThat(mended.rows())
        .containsExactly(
            List.of("O1", "C1", "2026-11-23", "K1", "7", "10", "IDR", "c"),
            List.of("O1", "C1", "2026-11-23", "K2", "2", "9", "IDR", "b"));
    assertThat(mended.shape()).isEqualTo(ORDER.shape());
    assertThat(mended.id()).isEqualTo(ORDER.id());
  }

  @Test
  void shouldChangeWhatHasNoFieldAsItWasSaid() {
    ReceivedRecord order =
        RecordFixture.of(Stream.ORDERS, "order-id|+till|+tray", "O1|a|1", "O1|a|2");

    assertThat(MendedRecord.of(order, Map.of("till", "b", "tray", "3")).rows())
        .extracting(row -> row.subList(0, 3))
        .containsExactly(List.of("O1", "b", "3"), List.of("O1", "b", "2"));
  }

  @Test
  void shouldAddFieldsOfItsStream() {
    ReceivedRecord mended =
        MendedRecord.of(ORDER, Map.of("channel", "toko", "product-name#2", "Kopi"));

    assertThat(mended.shape().names()).endsWith("till", "channel", "product-name").hasSize(10);
    assertThat(mended.shape().cells().getLast().field()).hasValue(Field.PRODUCT_NAME);
    assertThat(mended.rows()).allMatch(row -> row.contains("toko"));
    assertThat(mended.rows().getFirst()).doesNotContain("Kopi");
    assertThat(mended.rows().getLast()).contains("Kopi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour", "quantity#3", "quantity#0", "full-name", "", "colour#1"})
  void shouldRefuseCellsThatThereAreNot(String name) {
    assertThatThrownBy(() -> MendedRecord.of(ORDER, Map.of(name, "x")))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(SyncError.QUARANTINE_FIELD_UNKNOWN);
              assertThat(failure.details()).isEqualTo(Map.of("field", name));
            });
  }

  @Test
  void shouldTakeANameThatLooksNumberedAsItIs() {
    ReceivedRecord record = RecordFixture.of(Stream.CUSTOMERS, "id|+no#1", "C1|x");

    assertThat(MendedRecord.of(record, Map.of("no#1", "y")).rows())
        .containsExactly(List.of("C1", "y"));
  }

  @Test
  void shouldOfferWhatEveryDocumentNeeds() {
    ReceivedRecord raw =
        RecordFixture.refused(
            RecordFixture.of(Stream.ORDERS, "+number|+currency", "O9|rupiah"),
            new Refusal(RefusalReason.ILLEGIBLE, "number"));

    ReceivedRecord completed = MendedRecord.completed(raw);

    assertThat(completed.shape().names())
        .containsExactly("number", "currency", "order-id", "ordered-at", "unit-price");
    assertThat(completed.shape().cells().get(1).field()).hasValue(Field.CURRENCY);
    assertThat(completed.rows()).containsExactly(List.of("O9", "rupiah", "O9", "", ""));
    assertThat(completed.refusal()).isEqualTo(raw.refusal());
    assertThat(MendedRecord.completed(completed)).isEqualTo(completed);
    assertThat(MendedRecord.completed(ORDER)).isEqualTo(ORDER);
  }

  @Test
  void shouldHaveToShowAgainWhatWasWrong() {
    ReceivedRecord refused =
        RecordFixture.refused(ORDER, new Refusal(RefusalReason.ILLEGIBLE, "till"));

    assertThat(MendedRecord.of(refused, Map.of()).refusal()).isPresent();
    assertThat(MendedRecord.of(refused, Map.of("till", "z")).refusal()).isEmpty();
  }
}
