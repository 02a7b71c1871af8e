package id.pelanggan.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.MappingGuess;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.mapping.Reading;
import id.pelanggan.domain.mapping.RowReader;
import id.pelanggan.domain.spreadsheet.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the shop says of its files is enough to read all of them, whatever the day. */
class SampleAnswersTest {
  /** The first orders are of the first days of a month, so their dates can be read in two ways. */
  private static final LocalDate UNLUCKY = LocalDate.of(2026, 1, 31);

  private static final int SAMPLE = 200;

  @Test
  void shouldReadEveryRowAsTheShopSays() {
    for (SampleFile file : SampleShop.of(1, UNLUCKY, new SampleShop.Size(200, 1_200)).files()) {
      List<Row> rows = rows(file);
      Mapping mapping = answered(guess(file, rows).mapping(), file.answers());
      RowReader reader = new RowReader(mapping, file.header(), Optional::of);

      assertThat(rows)
          .as(file.name())
          .isNotEmpty()
          .allSatisfy(row -> assertThat(reader.read(row)).isInstanceOf(Reading.Read.class));
    }
  }

  @Test
  void shouldHaveAFileThatDoesNotSayByItselfHowItsDatesAreWritten() {
    SampleFile orders =
        SampleShop.of(1, UNLUCKY, new SampleShop.Size(2_000, 12_000)).files().get(3);

    assertThat(guess(orders, rows(orders)).questions())
        .hasAtLeastOneElementOfType(OpenQuestion.AmbiguousDates.class);
  }

  @Test
  void shouldLetTheColumnsSayWhatIsASaleAndWhatTheInteractionIs() {
    List<SampleFile> files = SampleShop.of(1, UNLUCKY, new SampleShop.Size(200, 1_200)).files();

    assertThat(guess(files.get(3), rows(files.get(3))).mapping().columns(Field.ORDER_KIND))
        .containsExactly("jenis");
    assertThat(guess(files.get(4), rows(files.get(4))).mapping().columns(Field.ORDER_KIND))
        .containsExactly("status");
    assertThat(guess(files.get(5), rows(files.get(5))).mapping().columns(Field.ID))
        .containsExactly("kode");
    assertThat(guess(files.get(2), rows(files.get(2))).mapping().columns(Field.AGREEMENT))
        .containsExactly("agrees_email", "agrees_whatsapp");
  }

  private static MappingGuess guess(SampleFile file, List<Row> rows) {
    return MappingGuess.of(
        file.stream(),
        file.source(),
        file.header(),
        rows.subList(0, Math.min(SAMPLE, rows.size())));
  }

  private static Mapping answered(Mapping guess, Answers answers) {
    return guess
        .withSource(answers.source().orElseThrow())
        .withZone(answers.zone().orElseThrow())
        .withCurrency(answers.currency().orElseThrow())
        .withDates(answers.dates().orElseThrow())
        .withNumbers(answers.numbers().orElseThrow());
  }

  private static List<Row> rows(SampleFile file) {
    List<Row> rows = new ArrayList<>();
    file.forEachRow(cells -> rows.add(new Row(rows.size() + 1, rows.size() + 2, cells, true)));
    return rows;
  }
}
