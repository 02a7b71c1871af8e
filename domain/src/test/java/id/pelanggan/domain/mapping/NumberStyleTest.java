package id.pelanggan.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {
  private static final int ROUNDS = 20_000;

  @ParameterizedTest
  @EnumSource(NumberStyle.class)
  void shouldReadWhatIsWrittenInItsStyle(NumberStyle style) {
    Chance chance = Chance.seeded();
    Locale locale = style == NumberStyle.ENGLISH ? Locale.ENGLISH : Locale.of("id");
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    List<String> patterns =
        List.of("0.######", "#,##0.######", "#,##0.00####", "+0.######;-0.######");
    for (int round = 0; round < ROUNDS; round++) {
      BigDecimal number =
          BigDecimal.valueOf(chance.number(-999_999_999_999L, 1_000_000_000_000L), chance.below(7));
      String digits = new DecimalFormat(chance.of(patterns), symbols).format(number);
      assertRead(style, dressed(digits, chance), number);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Rp 15.000,00; 15000",
        "Rp15.000; 15000",
        "Rp. 15.000,-; 15000",
        "rp 1.500,5; 1500.5",
        "IDR 15.000; 15000",
        "15.000 IDR; 15000",
        "(1.000); -1000",
        "(Rp 1.000,50); -1000.5",
        "-Rp 1.000; -1000",
        "Rp -1.000; -1000",
        "\u22121.000; -1000",
        "+5; 5",
        "0; 0",
        "0,5; 0.5",
        ",5; 0.5",
        "007; 7",
        "1234567,89; 1234567.89",
        "1.234.567,89; 1234567.89",
        "\u00a015\u00a0; 15",
        "15 rupiah; 15"
      })
  void shouldReadIndonesianNumbers(String written, BigDecimal expected) {
    assertRead(NumberStyle.INDONESIAN, written, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "15,000.00; 15000",
        "$1,234.5; 1234.5",
        "US$ 2; 2",
        "£2.55; 2.55",
        "2.55 EUR; 2.55",
        "(2.55); -2.55",
        "-11062.06; -11062.06",
        "1,234; 1234",
        ".5; 0.5",
        "999999999999999999; 999999999999999999"
      })
  void shouldReadEnglishNumbers(String written, BigDecimal expected) {
    assertRead(NumberStyle.ENGLISH, written, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        "()",
        "Rp",
        "1e3",
        "1E+11",
        "1.5e3",
        "1,23,456",
        "1234,567",
        "12,34",
        ",123",
        "0,123",
        "1,234,",
        "1.",
        ".",
        "1.2.3",
        "1.234,5",
        "--1",
        "-(1)",
        "(-1)",
        "1-",
        "1 000",
        "abc",
        "1abc",
        "XX 1",
        "\u0661",
        "1%",
        "½",
        "(1",
        "1)",
        "NaN",
        "1/2"
      })
  void shouldRefuseWhatIsNoEnglishNumber(String written) {
    assertThat(NumberStyle.ENGLISH.read(written))
        .isEqualTo(new Written.Illegible<>(RefusalReason.NUMBER_UNREADABLE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1,234.5", "1.23", "15,000.00", "1.2345", "0.500", "12.34"})
  void shouldRefuseEnglishNumbersWhereTheyAreIndonesian(String written) {
    assertThat(NumberStyle.INDONESIAN.read(written))
        .isEqualTo(new Written.Illegible<>(RefusalReason.NUMBER_UNREADABLE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1000000000000000000", "0.1234567890123456789", "99999999999999999999999"})
  void shouldRefuseMoreDigitsThanItCanHold(String written) {
    assertThat(NumberStyle.ENGLISH.read(written))
        .isEqualTo(new Written.Illegible<>(RefusalReason.NUMBER_TOO_LARGE));
  }

  @Test
  void shouldNeverThrowAndReadOneNumberAsOneValueOnly() {
    Chance chance = Chance.seeded();
    String letters = "0123456789.,-+()Rp £e";
    for (int round = 0; round < ROUNDS * 5; round++) {
      StringBuilder written = new StringBuilder();
      int length = chance.below(9);
      for (int place = 0; place < length; place++) {
        written.append(letters.charAt(chance.below(letters.length())));
      }
      Written<BigDecimal> read = NumberStyle.ENGLISH.read(written.toString());
      if (read instanceof Written.Legible<BigDecimal>(BigDecimal value)) {
        assertRead(NumberStyle.ENGLISH, value.toPlainString(), value);
        assertThat(value.abs().toPlainString().replace(".", "").replaceFirst("^0+", ""))
            .as(written.toString())
            .isEqualTo(written.toString().replaceAll("[^0-9]", "").replaceFirst("^0+", ""));
      }
      assertThat(NumberStyle.INDONESIAN.read(chance.text(12))).isNotNull();
    }
  }

  private static String dressed(String digits, Chance chance) {
    return switch (chance.below(6)) {
      case 0 -> "Rp " + digits;
      case 1 -> digits + " IDR";
      case 2 -> "  " + digits + "\u00a0";
      case 3 -> digits.startsWith("-") ? "(" + digits.substring(1) + ")" : digits;
      default -> digits;
    };
  }

  private static void assertRead(NumberStyle style, String written, BigDecimal expected) {
    assertThat(style.read(written))
        .as(written)
        .isInstanceOfSatisfying(
            Written.Legible.class,
            legible -> assertThat((BigDecimal) legible.value()).isEqualByComparingTo(expected));
  }
}
