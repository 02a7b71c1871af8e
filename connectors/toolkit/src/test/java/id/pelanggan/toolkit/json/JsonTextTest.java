package id.pelanggan.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"a\":",
        "{\"a\":1}}",
        "{\"a\":1} x",
        "<html>",
        "{\"a\":NaN}",
        "{'a':1}",
        "{\"a\":[1,}"
      })
  void shouldRefuseWhatIsNoObject(String text) {
    assertThatThrownBy(() -> read(text)).hasMessage("ANSWER_BROKEN no JSON");
  }

  @Test
  void shouldRefuseWhatIsTooDeepOrTooLong() {
    assertThat(read("{\"a\":" + "[".repeat(90) + "]".repeat(90) + "}")).isNotNull();
    assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}"))
        .hasMessage("ANSWER_BROKEN no JSON");
    assertThatThrownBy(() -> read("{\"a\":\"" + "x".repeat(1_100_000) + "\"}"))
        .hasMessage("ANSWER_BROKEN no JSON");
    assertThatThrownBy(() -> read("{\"a\":" + "1".repeat(200) + "}"))
        .hasMessage("ANSWER_BROKEN no JSON");
  }

  @Test
  void shouldWriteWhatItReads() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("text", "a\"\\\u0001é");
    fields.put("list", List.of(1, 2L, true));
    fields.put("map", Map.of("x", "y"));

    String written = JsonText.write(fields);

    assertThat(written)
        .isEqualTo("{\"text\":\"a\\\"\\\\\\u0001é\",\"list\":[1,2,true],\"map\":{\"x\":\"y\"}}");
    assertThat(read(written).text("text")).isEqualTo("a\"\\\u0001é");
  }

  private static JsonObject read(String text) {
    return JsonText.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
