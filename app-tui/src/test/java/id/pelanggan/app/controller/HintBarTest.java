package id.pelanggan.app.controller;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Frame;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HintBarTest {
  private static final List<Command> COMMANDS =
      List.of(
          CommonCommands.OPEN,
          CommonCommands.SELECT,
          CommonCommands.EDIT,
          CommonCommands.SORT,
          CommonCommands.NEXT_PANE,
          CommonCommands.UNDO,
          CommonCommands.QUIT);

  private final Look look =
      new Look(
          new Phrases(new Messages(Language.ID), ZoneOffset.UTC),
          Instant.EPOCH,
          false,
          new Spots());

  static IntStream widths() {
    return IntStream.rangeClosed(1, 120);
  }

  @ParameterizedTest
  @MethodSource("widths")
  void shouldShowHintsWholeOrNotAtAll(int width) {
    String line = draw(width, bindings());

    String rest = line;
    for (String hint :
        List.of(
            "Enter buka",
            "Spasi pilih",
            "e ubah",
            "s urut",
            "Tab panel",
            "u urungkan",
            "q keluar",
            ": perintah",
            "? bantuan")) {
      rest = rest.replace(hint, "");
    }
    assertThat(rest).isBlank();
  }

  @Test
  void shouldShowTheImportantOnesFirst() {
    assertThat(draw(80, bindings()))
        .startsWith(" Enter buka  Spasi pilih  e ubah")
        .endsWith(": perintah  ? bantuan");
    assertThat(draw(36, bindings())).isEqualTo(" Enter buka   : perintah  ? bantuan");
  }

  @Test
  void shouldLeaveOutWhatCannotBeDone() {
    assertThat(draw(80, List.of(Binding.refused(CommonCommands.EDIT, "no"))))
        .doesNotContain("ubah");
  }

  @Test
  void shouldShowOnlyKeysThatAreNoTextWhereSomethingIsTyped() {
    assertThat(draw(80, bindings(), true))
        .isEqualTo(" Enter buka  Tab panel" + " ".repeat(30) + "Ctrl-P perintah  F1 bantuan");
  }

  private static List<Binding> bindings() {
    return COMMANDS.stream().map(command -> Binding.of(command, () -> {})).toList();
  }

  private String draw(int width, List<Binding> bindings) {
    return draw(width, bindings, false);
  }

  private String draw(int width, List<Binding> bindings, boolean typing) {
    Frame frame = new Frame(width, 1);
    List<Binding> fixed =
        List.of(
            Binding.of(CommonCommands.PALETTE, () -> {}),
            Binding.of(CommonCommands.HELP, () -> {}));
    new HintBar(Canvas.of(frame), look, typing, binding -> {}).draw(bindings, fixed);
    return frame.line(0);
  }
}
