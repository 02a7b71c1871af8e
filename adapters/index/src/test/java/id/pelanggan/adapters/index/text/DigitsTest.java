package id.pelanggan.adapters.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({
    "6280000123456, 456, last digits",
    "6280000123456, 80000123456, without zero or code",
    "6280000123456, 080000123456, with a zero",
    "6280000123456, 6280000123456, with the code",
    "6280000123456, 006280000123456, as dialled from abroad",
    "6280000123456, 62080000123456, with the code and a zero",
    "080000123456, 6280000123456, kept with a zero",
    "080000123456, 80000123456, kept with a zero",
    "006280000123456, 080000123456, kept as dialled from abroad",
    "62080000123456, 080000123456, kept with the code and a zero",
    "80000123456, 080000123456, kept without code",
    "80000123456, 6280000123456, kept without code",
    "442079460018, 02079460018, of another country",
    "442079460018, 00442079460018, of another country",
    "62621234567, 0621234567, an area that begins as the country's code",
    "0621234567, 62621234567, an area that begins as the country's code",
    "6280000500123, 0123, last digits that begin with a zero",
    "123456789012345678, 5678, longer than any number",
    "112, 112, short",
    "0112, 0112, short",
  })
  void shouldFind(String known, String typed, String why) {
    assertThat(isFound(known, typed)).as(why).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "6280000123456, 345, digits inside",
    "6280000123456, 6280000, first digits",
    "6280000123456, 62123456, another number with the same last digits",
    "6280009123456, 0123456, another number with the same last digits",
    "6280000123456, 456789, other digits",
  })
  void shouldNotFind(String known, String typed, String why) {
    assertThat(isFound(known, typed)).as(why).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"080000123456, true", "80000123456, true", "3456, false", "123456, false"})
  void shouldKnowAWholeNumber(String typed, boolean whole) {
    long key = Digits.key("6280000123456");
    assertThat(
            Digits.endings(typed).stream()
                .filter(ending -> contains(ending, key))
                .anyMatch(ending -> ending.isWhole(key)))
        .isEqualTo(whole);
  }

  private static boolean isFound(String known, String typed) {
    long key = Digits.key(known);
    return Digits.endings(typed).stream().anyMatch(ending -> contains(ending, key));
  }

  private static boolean contains(Digits.Ending ending, long key) {
    return Long.compareUnsigned(key, ending.key()) >= 0
        && Long.compareUnsigned(key, ending.last()) <= 0
        && ending.allows(key);
  }
}
