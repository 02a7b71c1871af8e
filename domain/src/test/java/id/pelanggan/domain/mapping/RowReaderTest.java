package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.spreadsheet.Row;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowReaderTest {
  private static final Mapping PRODUCTS =
      Mapping.empty(Stream.PRODUCTS, "Kasir")
          .withColumns(Field.PRODUCT_CODE, List.of("Kode"))
          .withColumns(Field.PRODUCT_NAME, List.of("Nama"));

  @Test
  void shouldMissColumnsThatTheFileDoesNotHave() {
    assertFails(
        PRODUCTS,
        List.of("Kode", "nama"),
        MappingError.MAPPING_COLUMN_MISSING,
        Map.of("key", "column.product-name", "column", "Nama"));
  }

  @Test
  void shouldMissFieldsThatTheMappingDoesNotHave() {
    assertFails(
        PRODUCTS.withColumns(Field.PRODUCT_NAME, List.of()),
        List.of("Kode", "Nama"),
        MappingError.MAPPING_FIELD_MISSING,
        Map.of("key", "column.product-name"));
  }

  @Test
  void shouldReadColumnsOfTheSameNameApart() {
    Mapping mapping = PRODUCTS.withColumns(Field.UNIT, List.of("Nama (2)"));
    FileFixture file = FileFixture.of("Kode|Nama|Nama| ", "1|Kopi|bungkus|?");

    assertThat(file.document(ProductDocument.class, mapping))
        .satisfies(product -> assertThat(product.unit()).isEqualTo("bungkus"))
        .satisfies(product -> assertThat(product.extras()).containsEntry("column 4", "?"));
  }

  @Test
  void shouldTakeEmptyCellsBehindTheLastColumn() {
    RowReader reader = new RowReader(PRODUCTS, List.of("Kode", "Nama"), Optional::of);

    assertThat(reader.read(new Row(1, 2, List.of("1", "Kopi", " ", ""), true)))
        .isInstanceOf(Reading.Read.class);
    assertThat(reader.read(new Row(1, 2, List.of("1", "Kopi", " ", "x"), true)))
        .isEqualTo(new Reading.Refused(new Refusal(RefusalReason.TOO_MANY_COLUMNS, "")));
    assertThat(reader.mapping()).isEqualTo(PRODUCTS);
  }

  @Test
  void shouldSayNothingOfPeopleInItsWords() {
    FileFixture file = FileFixture.of("Kode|Nama", "ani@example.com|Ani");
    RowValues values = file.read(PRODUCTS).getFirst();

    assertThat(values + " " + file.reader(PRODUCTS).read(file.rows().getFirst()))
        .doesNotContainIgnoringCase("ani@")
        .doesNotContain("Ani");
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  void shouldNeverThrowWhateverARowHolds(Stream stream) {
    Chance chance = Chance.seeded();
    List<String> header = new ArrayList<>();
    Mapping mapping = Mapping.empty(stream, "Kasir").withZone(ZoneId.of("Asia/Jakarta"));
    for (Field field : Field.of(stream)) {
      mapping = mapping.withColumns(field, List.of(field.key()));
      header.add(field.key());
    }
    RowReader reader = new RowReader(mapping, header, FileFixture::phoneNumber);
    int read = 0;
    for (int round = 0; round < 20_000; round++) {
      List<String> cells = new ArrayList<>();
      for (String column : header) {
        cells.add(chance.below(20) == 0 ? chance.text(5) : usual(column, chance));
      }
      Row row = new Row(1, 2, cells, true);
      assertThat(reader.findKey(row)).isNotNull();
      if (reader.read(row) instanceof Reading.Read(RowValues values)) {
        read++;
        assertThat(reader.assemble(List.of(values, values))).isNotNull();
      }
    }
    assertThat(read).isGreaterThan(1_000);
  }

  private static String usual(String column, Chance chance) {
    return switch (column) {
      case "ordered-at", "occurred-at", "changed-at" -> "2010-12-0" + chance.between(1, 9);
      case "currency" -> "IDR";
      case "order-kind" -> chance.of(List.of("", "retur"));
      default -> String.valueOf(chance.between(-9, 99));
    };
  }

  private static void assertFails(
      Mapping mapping, List<String> columns, MappingError error, Map<String, String> details) {
    assertThatThrownBy(() -> new RowReader(mapping, columns, Optional::of))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(error);
              assertThat(failure.details()).isEqualTo(details);
            });
  }
}
