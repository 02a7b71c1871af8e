package id.pelanggan.toolkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.spi.record.Money;
import id.pelanggan.toolkit.json.JsonText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MoneyFormTest {

  @Test
  void shouldReadAmountsAsTheyAreWritten() {
    assertThat(money(MoneyForm.MINOR_UNITS, "1250", "USD").amount()).hasToString("12.50");
    assertThat(money(MoneyForm.MINOR_UNITS, "1250", "JPY").amount()).hasToString("1250");
    assertThat(money(MoneyForm.DECIMAL_TEXT, "\"-12.50\"", "USD").amount()).hasToString("-12.50");
    assertThat(money(MoneyForm.NUMBER, "0.1", "USD").amount()).hasToString("0.1");
    assertThat(money(MoneyForm.NUMBER, "7", "USD").amount()).hasToString("7");
  }

  @Test
  void shouldSayWhatIsWrongWithAnAmount() {
    assertThatThrownBy(() -> money(MoneyForm.MINOR_UNITS, "\"1250\"", "USD"))
        .hasMessage("TYPE_CHANGED amount");
    assertThatThrownBy(() -> money(MoneyForm.MINOR_UNITS, "12.5", "USD"))
        .hasMessage("TYPE_CHANGED amount");
    assertThatThrownBy(() -> money(MoneyForm.MINOR_UNITS, "null", "USD"))
        .hasMessage("VALUE_MISSING amount");
    assertThatThrownBy(() -> money(MoneyForm.DECIMAL_TEXT, "\"12,50\"", "USD"))
        .hasMessage("VALUE_UNREADABLE amount");
    assertThatThrownBy(() -> money(MoneyForm.NUMBER, "1", "Rp"))
        .hasMessage("VALUE_UNREADABLE currency");
  }

  private static Money money(MoneyForm form, String amount, String currency) {
    String text = "{\"amount\":" + amount + ",\"currency\":\"" + currency + "\"}";
    return form.read(JsonText.read(text.getBytes(StandardCharsets.UTF_8)), "amount", "currency");
  }
}
