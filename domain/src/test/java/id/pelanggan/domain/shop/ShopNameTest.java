package id.pelanggan.domain.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.failure.ErrorKind;
import id.pelanggan.domain.failure.PelangganException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"Toko Melati", "K", "Kopi & Co. – Cabang №2", "Warung 花"})
  void shouldKeepName(String value) {
    assertThat(new ShopName(value).value()).isEqualTo(value);
  }

  @Test
  void shouldRemoveOuterWhiteSpace() {
    assertThat(new ShopName(" \t\u2003Toko Melati \n")).isEqualTo(new ShopName("Toko Melati"));
  }

  @Test
  void shouldCountLengthAfterRemovingWhiteSpace() {
    String longest = "x".repeat(ShopName.MAXIMUM_LENGTH);
    assertThat(new ShopName(" " + longest + " ").value()).isEqualTo(longest);
    assertRefused(longest + "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \t\n", "Toko\nMelati", "Toko\u0000", "Toko\u001b[31m", "a\u0085b"})
  void shouldRefuseBlankNamesAndControlCharacters(String value) {
    assertRefused(value);
  }

  @Test
  void shouldRefuseNull() {
    assertThatNullPointerException().isThrownBy(() -> nameOfNothing());
  }

  @SuppressWarnings("NullAway") // null is what this test is about
  private static ShopName nameOfNothing() {
    return new ShopName(null);
  }

  private static void assertRefused(String value) {
    assertThatThrownBy(() -> new ShopName(value))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(ShopError.SHOP_NAME_INVALID);
              assertThat(failure.code().kind()).isEqualTo(ErrorKind.USER);
              assertThat(failure.details()).isEqualTo(Map.of("maximum", "120"));
            });
  }
}
