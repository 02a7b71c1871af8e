package id.pelanggan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 B, 0 B",
    "1023, 1023 B, 1023 B",
    "1024, '1,0 KiB', 1.0 KiB",
    "8000000, '7,6 MiB', 7.6 MiB",
    "9223372036854775807, '8.388.608,0 TiB', '8,388,608.0 TiB'"
  })
  void shouldWriteSizesAsPeopleDo(long bytes, String indonesian, String english) {
    assertThat(Quantities.bytes(bytes, Language.ID.locale())).isEqualTo(indonesian);
    assertThat(Quantities.bytes(bytes, Language.EN.locale())).isEqualTo(english);
  }
}
