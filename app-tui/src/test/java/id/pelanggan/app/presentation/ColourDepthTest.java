package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourDepthTest {
  @ParameterizedTest
  @CsvSource({
    "xterm, '', '', ANSI16",
    "linux, '', '', ANSI16",
    "xterm-256color, '', '', ANSI256",
    "tmux-256color, truecolor, '', TRUE",
    "xterm, 24bit, '', TRUE",
    "xterm-direct, '', '', TRUE",
    "dumb, truecolor, '', NONE",
    "'', '', '', NONE",
    "xterm-256color, truecolor, 1, NONE"
  })
  void shouldBelieveTheEnvironment(
      String terminal, String colours, String without, ColourDepth depth) {
    assertThat(ColourDepth.of(Map.of("TERM", terminal, "COLORTERM", colours, "NO_COLOR", without)))
        .isEqualTo(depth);
  }

  @Test
  void shouldHaveNoColoursWhereNothingIsSaid() {
    assertThat(ColourDepth.of(Map.of())).isEqualTo(ColourDepth.NONE);
  }
}
