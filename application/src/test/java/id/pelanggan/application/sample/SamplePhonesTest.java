package id.pelanggan.application.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplePhonesTest {
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

  @Test
  void shouldSpellANumberInAllWays() {
    assertThat(SamplePhones.e164(123_456)).isEqualTo("+6280000123456");
    assertThat(SamplePhones.spellings(123_456))
        .containsExactly(
            "0800-0012-3456",
            "080000123456",
            "+62 800 0012 3456",
            "0800 0012 3456",
            "+6280000123456",
            "62800 0012 3456",
            "(0800) 00123456",
            "0800.0012.3456",
            "+62-800-0012-3456",
            "6280000123456",
            "08000012 3456",
            "(+62) 800-0012-3456");
  }

  @Test
  void shouldMeanTheSameNumberByEachSpelling() {
    Set<String> numbers = new HashSet<>();
    new SplittableRandom(1)
        .ints(10_000, 0, SamplePhones.NUMBERS)
        .distinct()
        .forEach(number -> {
          List<String> spellings = SamplePhones.spellings(number);
          assertThat(spellings).hasSize(SamplePhones.SPELLINGS).doesNotHaveDuplicates();
          assertThat(spellings)
              .allMatch(written -> e164(written).equals(SamplePhones.e164(number)));
          assertThat(numbers.add(SamplePhones.e164(number))).isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, SamplePhones.NUMBERS})
  void shouldHaveNoOtherNumbers(int number) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> SamplePhones.e164(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, SamplePhones.SPELLINGS})
  void shouldHaveNoOtherSpellings(int spelling) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> SamplePhones.spelled(0, spelling));
  }

  private static String e164(String written) {
    String digits = NO_DIGITS.matcher(written).replaceAll("");
    return digits.startsWith("62") ? "+" + digits : "+62" + digits.substring(1);
  }
}
