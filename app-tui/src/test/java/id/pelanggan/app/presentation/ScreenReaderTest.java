package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenReaderTest {
  private final ScreenReader screen = new ScreenReader(6, 2);

  @Test
  void shouldDoAsATerminalDoes() {
    accept("\u001b[2;2Ha日b\u001b[1m\u001b[2GX\u001b[2CY\u001b[?25l");

    assertThat(screen.lines()).containsExactly("", " X日Y");
    assertThat(screen.look(1, 1)).isEqualTo("1");
    assertThat(screen.look(2, 1)).isEqualTo("0");
    assertThat(screen.isCursorShown()).isFalse();
    assertThat(screen.cursorColumn()).isEqualTo(5);
  }

  @Test
  void shouldBlankHalvesAndJoinMarks() {
    accept("\u001b[H日z\u0323\u001b[2Gx");

    assertThat(screen.line(0)).isEqualTo(" xz\u0323");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "\u0007",
        "\u009b2J",
        "\u001b]0;x",
        "\u001b[3J",
        "\u001b[9;9H",
        "\u001b[?1049h",
        "\u001b[5n",
        "\u0301",
        "\u001b[?2026h"
      })
  void shouldRefuseWhatNoPainterNeeds(String sent) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> accept(sent));
  }

  private void accept(String sent) {
    screen.accept(sent.getBytes(StandardCharsets.UTF_8));
  }
}
