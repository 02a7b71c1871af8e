package id.pelanggan.app.cli.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.text.Language;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunNote.Kind;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteTextTest {
  private static final Map<String, String> EVERYTHING =
      Map.ofEntries(
          Map.entry("scope", "RANGE"),
          Map.entry("stream", "ORDERS"),
          Map.entry("method", "GET"),
          Map.entry("path", "/v2/orders"),
          Map.entry("status", "200"),
          Map.entry("milliseconds", "250"),
          Map.entry("reason", "RATE_LIMITED"),
          Map.entry("page", "3"),
          Map.entry("records", "1000"),
          Map.entry("field", "loyalty"),
          Map.entry("seconds", "120"),
          Map.entry("code", "SOURCE_BUSY"));

  @ParameterizedTest
  @EnumSource(Kind.class)
  void shouldHaveWordsForEveryKindAndFillThem(Kind kind) {
    for (Language language : Language.values()) {
      assertThat(text(language, kind, EVERYTHING)).isNotBlank().doesNotContain("?", "{", "}");
    }
  }

  @Test
  void shouldSayCodesAndAmountsInTheReadersWords() {
    assertThat(text(Language.ID, Kind.PAGE_STORED, EVERYTHING))
        .isEqualTo("pesanan, halaman 3: 1.000 data tersimpan");
    assertThat(text(Language.EN, Kind.WAITS, EVERYTHING))
        .isEqualTo("pauses for 2 min 0 s: too many calls");
    assertThat(text(Language.EN, Kind.BEGAN, Map.of("scope", "CHANGES")))
        .isEqualTo("began: what changed");
    assertThat(text(Language.EN, Kind.CALLED, EVERYTHING))
        .isEqualTo("GET /v2/orders: 200 after 0.3 s");
  }

  @Test
  void shouldShowWhatItDoesNotKnowAsItIs() {
    assertThat(text(Language.EN, Kind.STREAM_BEGAN, Map.of("stream", "LOYALTY")))
        .isEqualTo("reads LOYALTY");
    assertThat(text(Language.EN, Kind.CALL_WAITS, Map.of("reason", "MOON", "milliseconds", "soon")))
        .isEqualTo("asks again in soon: MOON");
  }

  private static String text(Language language, Kind kind, Map<String, String> details) {
    return new NoteText(ExampleSync.phrases(language))
        .of(new RunNote(ExampleSync.BEGAN, kind, new TreeMap<>(details)));
  }
}
