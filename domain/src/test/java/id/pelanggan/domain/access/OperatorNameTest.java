package id.pelanggan.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.failure.ErrorKind;
import id.pelanggan.domain.failure.PelangganException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"Zaenab", "K", "R. Ajeng Kartini", "Ní Bhriain", "李 明"})
  void shouldKeepName(String value) {
    assertThat(new OperatorName(value).value()).isEqualTo(value);
  }

  @Test
  void shouldRemoveOuterWhiteSpace() {
    assertThat(new OperatorName(" \t\u2003Zaenab \n")).isEqualTo(new OperatorName("Zaenab"));
  }

  @Test
  void shouldCountLengthAfterRemovingWhiteSpace() {
    String longest = "x".repeat(OperatorName.MAXIMUM_LENGTH);
    assertThat(new OperatorName(" " + longest + " ").value()).isEqualTo(longest);
    assertRefused(longest + "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \t\n", "Zae\nnab", "Zae\u0000", "Zae\u001b[31m", "a\u0085b"})
  void shouldRefuseBlankNamesAndControlCharacters(String value) {
    assertRefused(value);
  }

  @Test
  void shouldRefuseNull() {
    assertThatNullPointerException().isThrownBy(() -> nameOfNothing());
  }

  @SuppressWarnings("NullAway") // null is what this test is about
  private static OperatorName nameOfNothing() {
    return new OperatorName(null);
  }

  private static void assertRefused(String value) {
    assertThatThrownBy(() -> new OperatorName(value))
        .isInstanceOfSatisfying(
            PelangganException.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(AccessError.OPERATOR_NAME_INVALID);
              assertThat(failure.code().kind()).isEqualTo(ErrorKind.USER);
              assertThat(failure.details()).isEqualTo(Map.of("maximum", "120"));
            });
  }
}
