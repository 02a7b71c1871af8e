package id.pelanggan.domain.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  private static final Currency RUPIAH = Currency.getInstance("IDR");
  private static final Currency YEN = Currency.getInstance("JPY");
  private static final Currency DINAR = Currency.getInstance("BHD");
  private static final Currency GOLD = Currency.getInstance("XAU");

  @ParameterizedTest
  @CsvSource({
    "0.005, 0",
    "0.015, 2",
    "0.025, 2",
    "0.0251, 3",
    "-0.005, 0",
    "-0.015, -2",
    "-0.025, -2",
    "1, 100",
    "15000.50, 1500050",
    "1E+3, 100000",
    "92233720368547758.07, 9223372036854775807",
    "-92233720368547758.08, -9223372036854775808"
  })
  void shouldRoundToTheNearestWithHalvesToEven(BigDecimal amount, long minor) {
    assertThat(Money.of(amount, RUPIAH)).isEqualTo(new Money(minor, RUPIAH));
  }

  @ParameterizedTest
  @CsvSource({"92233720368547758.08", "-92233720368547758.09", "1E+30", "92233720368547758.075"})
  void shouldRefuseWhatIsTooLarge(BigDecimal amount) {
    assertThatThrownBy(() -> Money.of(amount, RUPIAH)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void shouldCountInTheSmallestUnitOfTheCurrency() {
    BigDecimal amount = new BigDecimal("12.3456");

    assertThat(Money.of(amount, YEN).minor()).isEqualTo(12);
    assertThat(Money.of(amount, DINAR).minor()).isEqualTo(12_346);
    assertThat(Money.of(amount, GOLD).minor()).isEqualTo(12);
    assertThat(new Money(12_346, DINAR).amount()).isEqualTo("12.346");
    assertThat(new Money(-12, YEN).amount()).isEqualTo("-12");
  }

  @Test
  void shouldAddAsNumbersAreAdded() {
    Random random = random();
    for (int i = 0; i < 1_000; i++) {
      Money a = any(random);
      Money b = any(random);
      Money c = any(random);

      assertThat(a.plus(b)).isEqualTo(b.plus(a));
      assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
      assertThat(a.plus(Money.zero(RUPIAH))).isEqualTo(a);
      assertThat(a.plus(a.negated())).isEqualTo(Money.zero(RUPIAH));
      assertThat(a.plus(b).amount()).isEqualTo(a.amount().add(b.amount()));
      assertThat(Money.of(a.amount(), RUPIAH)).isEqualTo(a);
    }
  }

  @Test
  void shouldRefuseSumsThatDoNotFit() {
    Money most = new Money(Long.MAX_VALUE, RUPIAH);
    Money least = new Money(Long.MIN_VALUE, RUPIAH);
    Money one = new Money(1, RUPIAH);

    assertThatThrownBy(() -> most.plus(one)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> least.plus(one.negated())).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(least::negated).isInstanceOf(ArithmeticException.class);
    assertThat(most.plus(least)).isEqualTo(one.negated());
  }

  @Test
  void shouldNotAddAcrossCurrencies() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.zero(RUPIAH).plus(Money.zero(YEN)));
    assertThat(Money.zero(RUPIAH)).isNotEqualTo(Money.zero(YEN));
  }

  private static Money any(Random random) {
    return new Money(random.nextLong(-1L << 60, 1L << 60), RUPIAH);
  }

  private static Random random() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    return new Random(seed);
  }
}
