package id.pelanggan.toolkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonObjectTest {

  @Test
  void shouldLeaveOverWhatNobodyAskedFor() {
    JsonObject object =
        read(
            """
            {"id":"1","extra":"x","count":7,"price":1.50,"ok":true,"nothing":null,
             "tags":["a","b"],"seen":["c"],
             "place":{"city":"Solo","zip":"57111"},
             "lines":[{"name":"Kopi","note":"panas"},{"name":"Teh"}],
             "machine":{"a":1}}
            """);
    object.requireText("id");
    object.texts("seen");
    object.findObject("place").orElseThrow().text("city");
    object.objects("lines").forEach(line -> line.text("name"));
    object.leaveOut("machine", "absent");

    assertThat(object.rest())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "extra", "x",
                "count", "7",
                "price", "1.50",
                "ok", "true",
                "tags.0", "a",
                "tags.1", "b",
                "place.zip", "57111",
                "lines.0.note", "panas"));
    assertThat(object.all()).hasSize(14).containsEntry("machine.a", "1").containsEntry("id", "1");
  }

  @Test
  void shouldSayExactlyWhatIsAtFault() {
    JsonObject object =
        read("{\"id\":1,\"place\":{\"lines\":[{\"name\":\"a\"},{\"name\":2}]},\"when\":\"x\"}");
    JsonObject place = object.findObject("place").orElseThrow();
    List<JsonObject> lines = place.objects("lines");

    assertThatThrownBy(() -> object.text("id")).hasMessage("TYPE_CHANGED id");
    assertThatThrownBy(() -> object.requireText("name")).hasMessage("VALUE_MISSING name");
    assertThatThrownBy(() -> lines.get(1).text("name"))
        .hasMessage("TYPE_CHANGED place.lines.1.name");
    assertThatThrownBy(() -> place.texts("lines")).hasMessage("TYPE_CHANGED place.lines.0");
    assertThatThrownBy(() -> object.understand("when", Instant::parse))
        .hasMessage("VALUE_UNREADABLE when");
    assertThatThrownBy(() -> object.objects("place")).hasMessage("TYPE_CHANGED place");
  }

  @Test
  void shouldBeginTheNamesOfFieldsAtARecord() {
    JsonObject second = read("{\"orders\":[{},{\"lines\":[{\"n\":1}]}]}").records("orders").get(1);

    assertThatThrownBy(() -> second.objects("lines").getFirst().text("n"))
        .hasMessage("TYPE_CHANGED lines.0.n");
  }

  @Test
  void shouldTreatNullAsNotThere() {
    JsonObject object = read("{\"a\":null,\"b\":[null]}");

    assertThat(object.findText("a")).isEmpty();
    assertThat(object.text("a")).isEmpty();
    assertThat(object.objects("a")).isEmpty();
    assertThat(object.has("a")).isFalse();
    assertThatThrownBy(() -> object.objects("b")).hasMessage("TYPE_CHANGED b.0");
  }

  @Test
  void shouldKeepNumbersExact() {
    JsonObject object = read("{\"a\":0.1,\"b\":12345678901234567890,\"c\":-5,\"d\":1e2}");

    assertThat(object.findNumber("a")).contains(new BigDecimal("0.1"));
    assertThat(object.findNumber("b")).contains(new BigDecimal("12345678901234567890"));
    assertThat(object.findWhole("c")).contains(-5L);
    assertThatThrownBy(() -> object.findWhole("b")).hasMessage("TYPE_CHANGED b");
    assertThat(object.all()).containsEntry("d", "100");
  }

  @Test
  void shouldNotTellWhatIsInIt() {
    assertThat(read("{\"name\":\"Siti\"}")).hasToString("JsonObject[***]");
  }

  private static JsonObject read(String text) {
    return JsonText.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
