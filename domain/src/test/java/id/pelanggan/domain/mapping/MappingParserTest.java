package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.failure.ErrorKind;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Stream;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MappingParserTest {
  private static final String HEAD =
      """
      stream = customers
      source = Toko Melati
      dates = day-first
      numbers = indonesian
      """;

  @Test
  void shouldReadWhatAPersonWrote() {
    Mapping mapping =
        Mapping.parse(
            """
            \ufeff# pelanggan toko
              stream=CUSTOMERS

            source = "Toko \\"Melati\\""
            dates = Day-First
            numbers = indonesian
            zone = Asia/Jakarta
            currency = IDR
            whole-number-ids = ya
            column.phone = No. HP , "Telp, rumah" ,WA
            column.full-name = Nama = lengkap # bukan komentar
            """);

    assertThat(mapping)
        .isEqualTo(
            new Mapping(
                Stream.CUSTOMERS,
                "Toko \"Melati\"",
                Map.of(
                    Field.PHONE, List.of("No. HP", "Telp, rumah", "WA"),
                    Field.FULL_NAME, List.of("Nama = lengkap # bukan komentar")),
                DateStyle.DAY_FIRST,
                NumberStyle.INDONESIAN,
                Optional.of(ZoneId.of("Asia/Jakarta")),
                Optional.of(Currency.getInstance("IDR")),
                "ID",
                "",
                true,
                CustomerIdForm.WRITTEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "just words | MAPPING_LINE_UNREADABLE | {line=5}",
        "= value | MAPPING_LINE_UNREADABLE | {line=5}",
        "0812 3456 = value | MAPPING_LINE_UNREADABLE | {line=5}",
        "ani@example.com = value | MAPPING_LINE_UNREADABLE | {line=5}",
        "shoe-size = 42 | MAPPING_KEY_UNKNOWN | {key=shoe-size, line=5}",
        "column.shoe-size = 42 | MAPPING_KEY_UNKNOWN | {key=column.shoe-size, line=5}",
        "source = Lain | MAPPING_KEY_TWICE | {key=source, line=5}",
        "zone = Asia/Atlantis | MAPPING_VALUE_INVALID | {key=zone, line=5}",
        "zone = | MAPPING_VALUE_INVALID | {key=zone, line=5}",
        "currency = RPH | MAPPING_VALUE_INVALID | {key=currency, line=5}",
        "phone-region = id | MAPPING_VALUE_INVALID | {key=phone-region, line=5}",
        "whole-number-ids = maybe | MAPPING_VALUE_INVALID | {key=whole-number-ids, line=5}",
        "customer-ids = name | MAPPING_VALUE_INVALID | {key=customer-ids, line=5}",
        "cancellation-prefix = | MAPPING_VALUE_INVALID | {key=cancellation-prefix, line=5}",
        "column.city = | MAPPING_VALUE_INVALID | {key=column.city, line=5}",
        "column.city = a, b | MAPPING_VALUE_INVALID | {key=column.city, line=5}",
        "column.phone = a,,b | MAPPING_VALUE_INVALID | {key=column.phone, line=5}",
        "column.phone = a, a | MAPPING_VALUE_INVALID | {key=column.phone, line=5}",
        "column.phone = a, | MAPPING_VALUE_INVALID | {key=column.phone, line=5}",
        "column.phone = \"a | MAPPING_VALUE_INVALID | {key=column.phone, line=5}",
        "column.phone = \"a\" b | MAPPING_VALUE_INVALID | {key=column.phone, line=5}",
        "column.phone = \"a\\n\" | MAPPING_VALUE_INVALID | {key=column.phone, line=5}",
        "column.quantity = qty | MAPPING_FIELD_OF_OTHER_KIND | {key=column.quantity, line=5}",
      })
  void shouldNameTheLineAndNeverTheValue(String line, MappingError error, String details) {
    assertFails(HEAD + line, error, details);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stream | {key=stream}",
        "source | {key=source}",
        "dates | {key=dates}",
        "numbers | {key=numbers}"
      })
  void shouldMissWhatEveryMappingSays(String key, String details) {
    assertFails(
        HEAD.replaceAll("(?m)^" + key + ".*\n", ""), MappingError.MAPPING_KEY_MISSING, details);
  }

  @Test
  void shouldKnowNoMappingOfAnythingElse() {
    assertFails(
        HEAD.replace("customers", "suppliers"),
        MappingError.MAPPING_VALUE_INVALID,
        "{key=stream, line=1}");
  }

  @Test
  void shouldRefuseATextThatIsNoMappingByItsLength() {
    assertFails(HEAD + "#".repeat(100_000), MappingError.MAPPING_TOO_LONG, "{maximum=100000}");
  }

  @Test
  void shouldSayOnlyWhatTheMappingErrorsSayWhateverIsWritten() {
    Chance chance = Chance.seeded();
    for (int round = 0; round < 20_000; round++) {
      String text = HEAD + chance.of(List.of("", "column.phone = ", "zone=")) + chance.text(20);
      try {
        assertThat(Mapping.parse(text).source()).isEqualTo("Toko Melati");
      } catch (PelangganException e) {
        assertThat(e.code()).isInstanceOf(MappingError.class);
        assertThat(e.details().keySet()).isSubsetOf("line", "key", "maximum");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(MappingError.class)
  void shouldBlameTheRequest(MappingError error) {
    assertThat(error.kind()).isEqualTo(ErrorKind.USER);
  }

  private static void assertFails(String text, MappingError error, String details) {
    assertThatThrownBy(() -> Mapping.parse(text))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(error);
              assertThat(new TreeMap<>(failure.details())).hasToString(details);
              assertThat(failure.getCause()).isNull();
            });
  }
}
