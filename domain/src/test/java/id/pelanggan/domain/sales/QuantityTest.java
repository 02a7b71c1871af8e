package id.pelanggan.domain.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1000",
    "0.25, 250",
    "-1.5, -1500",
    "2.5000, 2500",
    "1E+2, 100000",
    "9223372036854775.807, 9223372036854775807",
    "-9223372036854775.808, -9223372036854775808"
  })
  void shouldCountThousandths(BigDecimal amount, long thousandths) {
    Quantity quantity = Quantity.of(amount);

    assertThat(quantity).isEqualTo(new Quantity(thousandths));
    assertThat(quantity.amount()).isEqualByComparingTo(amount);
    assertThat(Quantity.of(quantity.amount())).isEqualTo(quantity);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0001", "-1.2345", "9223372036854775.808", "1E+40", "1E-40"})
  void shouldRefuseWhatIsTooFineOrTooLarge(BigDecimal amount) {
    assertThatThrownBy(() -> Quantity.of(amount)).isInstanceOf(ArithmeticException.class);
  }
}
