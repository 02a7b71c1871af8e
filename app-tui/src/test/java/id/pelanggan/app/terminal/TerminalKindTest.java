package id.pelanggan.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalKindTest {
  @Test
  void shouldTellWhatCanBeDrawnOn() {
    assertThat(TerminalKind.of(Map.of("TERM", "xterm"), true)).isEqualTo(TerminalKind.ATTENDED);
    assertThat(TerminalKind.of(Map.of("TERM", "dumb"), true)).isEqualTo(TerminalKind.DUMB);
    assertThat(TerminalKind.of(Map.of("TERM", ""), true)).isEqualTo(TerminalKind.DUMB);
    assertThat(TerminalKind.of(Map.of(), true)).isEqualTo(TerminalKind.DUMB);
    assertThat(TerminalKind.of(Map.of("TERM", "xterm"), false)).isEqualTo(TerminalKind.ABSENT);
  }

  @Test
  void shouldReadTheSizeOfATerminal() {
    assertThat(Size.find("30 100\n")).contains(new Size(100, 30));
    assertThat(Size.find("0 0\n")).isEmpty();
    assertThat(Size.find("stty: not a tty")).isEmpty();
    assertThat(Size.of(Map.of("LINES", "40", "COLUMNS", "120"))).isEqualTo(new Size(120, 40));
    assertThat(Size.of(Map.of("LINES", "x"))).isEqualTo(new Size(80, 24));
  }
}
