package id.pelanggan.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.customer.Channel;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWordsTest {

  @ParameterizedTest
  @CsvSource({
    "newsletter, ya, EMAIL",
    "newsletter, TRUE, EMAIL",
    "email, yes, EMAIL",
    "Setuju promosi lewat WA, Setuju, WHATSAPP",
    "izin wa, 1, WHATSAPP",
    "izin_sms, boleh, SMS",
    "optin telepon, y, PHONE",
    "email marketing status, subscribed, EMAIL",
    "Persetujuan e-mail & WhatsApp, ya, EMAIL WHATSAPP",
  })
  void shouldHearAYes(String topic, String value, String channels) {
    assertThat(SourceWords.read(topic, value))
        .isEqualTo(new SourceStatement.Granted(channels(channels)));
  }

  @ParameterizedTest
  @CsvSource({
    "newsletter, tidak, EMAIL",
    "email_unsubscribed, true, EMAIL",
    "email_unsubscribed, unsubscribed, EMAIL",
    "izin wa, tidak setuju, WHATSAPP",
    "do not contact, ya, EMAIL PHONE WHATSAPP SMS POST",
    "setuju promosi, 0, EMAIL PHONE WHATSAPP SMS POST",
    "opt-out sms, 1, SMS",
    "jangan telepon, ya, PHONE",
    "marketing email, Opted Out, EMAIL",
  })
  void shouldHearANo(String topic, String value, String channels) {
    assertThat(SourceWords.read(topic, value))
        .isEqualTo(new SourceStatement.Refused(channels(channels)));
  }

  @ParameterizedTest
  @CsvSource({
    "newsletter, ''",
    "newsletter, -",
    "newsletter, n/a",
    "izin wa, belum tahu",
    "do not contact, tidak",
    "email_unsubscribed, false",
  })
  void shouldHearNothing(String topic, String value) {
    assertThat(SourceWords.read(topic, value)).isEqualTo(new SourceStatement.Nothing());
  }

  @ParameterizedTest
  @CsvSource({
    "setuju promosi, ya",
    "newsletter, kadang-kadang",
    "izin wa, tanya istrinya dulu",
    "no wa, 1",
    "do not contact, setuju",
    "email_optout, subscribed",
    "jangan berhenti email, ya",
  })
  void shouldLeaveToAPersonWhatCanBeReadInTwoWays(String topic, String value) {
    assertThat(SourceWords.read(topic, value)).isEqualTo(new SourceStatement.Unclear());
  }

  private static Set<Channel> channels(String names) {
    return Arrays.stream(names.split(" ")).map(Channel::valueOf).collect(Collectors.toSet());
  }
}
