package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.engagement.FeedbackKind;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackReaderTest {
  private static final String HEADER = "ID|Pelanggan|Tanggal|Jenis|Nilai|Ulasan|Petugas";
  private static final Mapping MAPPING =
      Mapping.parse(
          """
          stream = feedback
          source = Survei
          dates = day-first
          numbers = indonesian
          zone = Asia/Jakarta
          column.id = ID
          column.customer-id = Pelanggan
          column.occurred-at = Tanggal
          column.feedback-kind = Jenis
          column.score = Nilai
          column.text = Ulasan
          """);
  private static final Mapping NO_ID = MAPPING.withColumns(Field.ID, List.of());

  @Test
  void shouldReadFeedback() {
    assertThat(document("9|7|01/12/2010 10.15|Keluhan|3|Kopinya dingin|Budi"))
        .isEqualTo(
            new FeedbackDocument(
                new ExternalId("9"),
                Optional.empty(),
                new CustomerReference.Named(new ExternalId("7")),
                FeedbackKind.COMPLAINT,
                OptionalInt.of(3),
                Instant.parse("2010-12-01T03:15:00Z"),
                "Kopinya dingin",
                new TreeMap<>(Map.of("Petugas", "Budi"))));
  }

  @ParameterizedTest
  @EnumSource(FeedbackKind.class)
  void shouldKnowTheNameOfEachKind(FeedbackKind kind) {
    assertThat(document("9|7|01/12/2010|" + kind + "|||").kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "10,10", "'7,0',7"})
  void shouldReadScoresFromNoughtToTen(String written, int score) {
    FeedbackDocument feedback = document("9|7|01/12/2010||" + written + "||");

    assertThat(feedback.score()).hasValue(score);
    assertThat(feedback.extras()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "-1", "7,5", "bagus", "1000000000000"})
  void shouldKeepScoresThatAreNone(String written) {
    FeedbackDocument feedback = document("9|7|01/12/2010||" + written + "||");

    assertThat(feedback.score()).isEmpty();
    assertThat(feedback.extras()).isEqualTo(Map.of("Nilai", written));
  }

  @Test
  void shouldKeepWordsThatItDoesNotKnow() {
    FeedbackDocument feedback = document("9||01/12/2010|entahlah|||");

    assertThat(feedback.kind()).isEqualTo(FeedbackKind.RATING);
    assertThat(feedback.customer()).isEqualTo(new CustomerReference.WalkIn());
    assertThat(feedback.score()).isEmpty();
    assertThat(feedback.extras()).isEqualTo(Map.of("Jenis", "entahlah"));
  }

  @Test
  void shouldRefuseWhatHasNoIdOrNoTime() {
    assertThat(refusal("|7|01/12/2010||||")).isEqualTo(new Refusal(RefusalReason.ID_MISSING, "ID"));
    assertThat(refusal("9|7|||||")).isEqualTo(new Refusal(RefusalReason.TIME_MISSING, "Tanggal"));
    assertThat(Mapping.empty(Stream.FEEDBACK, "Survei").missingFields())
        .containsExactly(Field.CUSTOMER_ID, Field.OCCURRED_AT);
  }

  @Test
  void shouldKnowRowsWithoutIdByWhatTheySay() {
    List<RowValues> rows =
        FileFixture.of(
                HEADER,
                "1|7|01/12/2010 10.15|keluhan|3|Dingin!|Budi",
                "2|7|2010-12-01 03:15:00Z|Complaint|3|dingin|Candra",
                "3|7|01/12/2010 10.15|pujian|3|Dingin!|Budi",
                "4|7|01/12/2010 10.15|keluhan|4|Dingin!|Budi",
                "5|8|01/12/2010 10.15|keluhan|3|Dingin!|Budi",
                "6|7|01/12/2010 10.16|keluhan|3|Dingin!|Budi",
                "7|7|01/12/2010 10.15|keluhan|3|Panas!|Budi")
            .read(NO_ID);

    assertThat(rows.get(1).key()).isEqualTo(rows.get(0).key());
    assertThat(rows.stream().map(RowValues::key).distinct()).hasSize(6);
    assertThat(rows).allMatch(RowValues::isCounted);
  }

  @Test
  void shouldTellEqualRowsApartByTheirNumber() {
    FileFixture file = FileFixture.of(HEADER, "1|7|01/12/2010 10.15|keluhan|3|Dingin|Budi");
    RowValues second = file.read(NO_ID).getFirst().occurrence(2);

    FeedbackDocument document =
        (FeedbackDocument) FileFixture.assembled(file.reader(NO_ID).assemble(List.of(second)));

    assertThat(document.id()).isEqualTo(second.key());
    assertThat(document.id()).isNotEqualTo(file.read(NO_ID).getFirst().key());
    assertThat(document.score()).hasValue(3);
    assertThat(document.text()).isEqualTo("Dingin");
  }

  @Test
  void shouldGuessTheColumnsOfAFile() {
    FileFixture file =
        FileFixture.of(
            "No Tiket|ID Pelanggan|Tanggal|Jenis|Rating|Ulasan", "9|7|31/12/2010|keluhan|3|Dingin");

    Mapping guessed =
        MappingGuess.of(Stream.FEEDBACK, "Survei", file.columns(), file.rows()).mapping();

    assertThat(guessed.columns())
        .isEqualTo(
            Map.of(
                Field.ID, List.of("No Tiket"),
                Field.CUSTOMER_ID, List.of("ID Pelanggan"),
                Field.OCCURRED_AT, List.of("Tanggal"),
                Field.FEEDBACK_KIND, List.of("Jenis"),
                Field.SCORE, List.of("Rating"),
                Field.TEXT, List.of("Ulasan")));
    assertThat(Mapping.parse(guessed.toText())).isEqualTo(guessed);
  }

  private static FeedbackDocument document(String row) {
    return FileFixture.of(HEADER, row).document(FeedbackDocument.class, MAPPING);
  }

  private static Refusal refusal(String row) {
    return FileFixture.of(HEADER, row).refusal(MAPPING);
  }
}
