package id.pelanggan.app.terminal;

import static id.pelanggan.app.terminal.Typing.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.input.Input.Clicked;
import id.pelanggan.app.input.Input.Scrolled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceTest {
  private static final String ESC = "\u001b";

  private final Typing typing = new Typing();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[?6c",
        "[?1;2c",
        "[>0;276;0c",
        "[I",
        "[O",
        "[200;5~",
        "[201~",
        "[99~",
        "[1;5:3A",
        "[27;5;13~",
        "[97;5u",
        "[?2026;2$y",
        "[12;40R",
        "Oz",
        "[<35;10;10M",
        "[<0;10;10m",
        "[<2;10;10M",
        "[<99999999999;1;1M",
        "[<;;M",
        "[M !!",
        "]11;rgb:1e1e/1e1e/1e1e\u0007",
        "]52;c;aGFsbw==\u001b\\",
        "P1$r0m\u001b\\",
        "_Gi=1;OK\u001b\\",
        "^private\u001b\\",
      })
  void shouldLeaveOutWhatNobodyKnowsAsAWhole(String sequence) {
    assertThat(typing.decode(ESC + sequence + "x")).containsExactly(pressed("x"));
  }

  @Test
  void shouldLeaveOutASequenceOfAnyLength() {
    assertThat(typing.decode(ESC + "[" + "1;".repeat(100_000) + "Ax"))
        .containsExactly(pressed("x"));
  }

  @Test
  void shouldEndASequenceThatBreaksOff() {
    assertThat(typing.decode(ESC + "[1;5")).isEmpty();
    assertThat(typing.waited()).isEmpty();
    assertThat(typing.decode("C")).containsExactly(pressed("C"));
    assertThat(typing.decode(ESC + "[1;5\r")).containsExactly(pressed("Enter"));
    assertThat(typing.decode(ESC + "[1;" + ESC + "[A")).containsExactly(pressed("Up"));
    assertThat(typing.decode(ESC + "]11;rgb")).isEmpty();
    assertThat(typing.waited()).isEmpty();
    assertThat(typing.decode(ESC + "]11;rgb\rx")).containsExactly(pressed("Enter"), pressed("x"));
  }

  @Test
  void shouldKnowClicksAndTheWheel() {
    assertThat(typing.decode(ESC + "[<0;1;1M" + ESC + "[<16;300;120M"))
        .containsExactly(new Clicked(0, 0), new Clicked(299, 119));
    assertThat(typing.decode(ESC + "[<64;5;6M" + ESC + "[<65;5;6M"))
        .containsExactly(new Scrolled(4, 5, -3), new Scrolled(4, 5, 3));
  }
}
