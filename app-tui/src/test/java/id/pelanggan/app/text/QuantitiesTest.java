package id.pelanggan.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.sales.Money;
import java.math.BigDecimal;
import java.util.Currency;
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

  @ParameterizedTest
  @CsvSource({
    "IDR, 1500000, Rp 15.000, 'Rp 15,000'",
    "IDR, 1500050, 'Rp 15.000,50', 'Rp 15,000.50'",
    "IDR, -100, -Rp 1, -Rp 1",
    "GBP, 1250, 'GBP 12,50', GBP 12.50",
    "GBP, 0, 'GBP 0,00', GBP 0.00",
    "JPY, 1250, JPY 1.250, 'JPY 1,250'"
  })
  void shouldWriteMoneyAsPeopleDo(String currency, long minor, String indonesian, String english) {
    Money money = new Money(minor, Currency.getInstance(currency));

    assertThat(Quantities.money(money, Language.ID.locale())).isEqualTo(indonesian);
    assertThat(Quantities.money(money, Language.EN.locale())).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"0.500, '0,5', 0.5", "12.000, 12, 12", "1234.125, '1.234,125', '1,234.125'"})
  void shouldWriteQuantitiesWithoutNeedlessDigits(
      BigDecimal number, String indonesian, String english) {
    assertThat(Quantities.decimal(number, Language.ID.locale())).isEqualTo(indonesian);
    assertThat(Quantities.decimal(number, Language.EN.locale())).isEqualTo(english);
  }
}
