package id.pelanggan.app.screen.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
  @ParameterizedTest
  @CsvSource({
    "izin whatsapp, ya, AGREED",
    "izin_email, Tidak, REFUSED",
    "do_not_contact, yes, REFUSED",
    "unsubscribed, no, AGREED",
    "newsletter, mungkin, UNCLEAR"
  })
  void shouldReadPlainWordsOnly(String topic, String value, Agreement expected) {
    assertThat(Agreement.of(topic, value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "setuju_wa, ya, W -",
    "izin_email, ya, - E",
    "do not contact, true, x x",
    "marketing, ya, - -",
    "penawaran, tidak, x x",
    "izin_sms, tidak, - -"
  })
  void shouldNeverAgreeToMoreThanWasSaid(String topic, String value, String marks) {
    assertThat(Agreement.marks(new TreeMap<>(Map.of(topic, value)))).isEqualTo(marks);
  }

  @Test
  void shouldLetARefusalWin() {
    TreeMap<String, String> statements =
        new TreeMap<>(Map.of("izin whatsapp", "ya", "tolak whatsapp", "ya"));

    assertThat(Agreement.marks(statements)).isEqualTo("x -");
  }
}
