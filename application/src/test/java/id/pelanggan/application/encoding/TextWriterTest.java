package id.pelanggan.application.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWriterTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 63, -64, 64, -65, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE})
  void shouldReadNumbersAsWritten(long number) {
    assertThat(new TextReader(new TextWriter().number(number).bytes()).number()).isEqualTo(number);
  }

  @Test
  void shouldWriteSmallNumbersShort() {
    assertThat(new TextWriter().number(63).bytes()).hasSize(1);
    assertThat(new TextWriter().number(-64).bytes()).hasSize(1);
    assertThat(new TextWriter().number(64).bytes()).hasSize(2);
  }

  @Test
  void shouldReadValuesInTheOrderInWhichTheyWereWritten() {
    UUID id = new UUID(Long.MIN_VALUE, -2);
    TreeMap<String, String> texts = new TreeMap<>(Map.of("b", "", "", "花🌸"));
    TextReader in =
        new TextReader(
            new TextWriter()
                .text("é")
                .uuid(id)
                .instant(Instant.MAX)
                .texts(texts)
                .instant(Instant.MIN)
                .text("")
                .bytes());

    assertThat(in.text()).isEqualTo("é");
    assertThat(in.uuid()).isEqualTo(id);
    assertThat(in.instant()).isEqualTo(Instant.MAX);
    assertThat(in.texts()).isEqualTo(texts);
    assertThat(in.instant()).isEqualTo(Instant.MIN);
    assertThat(in.text()).isEmpty();
  }

  @Test
  void shouldTellWhereATextEnds() {
    assertThat(new TextWriter().text("ab").text("c").bytes())
        .isNotEqualTo(new TextWriter().text("a").text("bc").bytes());
  }
}
