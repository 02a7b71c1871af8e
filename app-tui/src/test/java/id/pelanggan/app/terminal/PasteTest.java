package id.pelanggan.app.terminal;

import static id.pelanggan.app.terminal.Typing.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Input.Pasted;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasteTest {
  private static final String ESC = "\u001b";

  private final Typing typing = new Typing();

  @Test
  void shouldDeliverWhatIsPastedAsItIs() {
    String hostile = "a\u0000b\r\n\t\u001b[A" + ESC + "[20" + ESC + ESC + "[200~\u009b\u202e😀é";

    assertThat(typing.decode(ESC + "[200~" + hostile + ESC + "[201~x"))
        .containsExactly(new Pasted(hostile), pressed("x"));
  }

  @Test
  void shouldDeliverAPasteThatNeverEnds() {
    assertThat(typing.decode(ESC + "[200~budi")).isEmpty();
    assertThat(typing.patience()).isPositive();
    assertThat(typing.waited()).containsExactly(new Pasted("budi"));
    assertThat(typing.decode("x")).containsExactly(pressed("x"));
  }

  @Test
  void shouldKeepTheBeginningOfAPasteThatIsTooLong() {
    List<Input> inputs =
        typing.decode(ESC + "[200~" + "😀a".repeat(Paste.MOST_CHARACTERS) + ESC + "[201~");

    assertThat(inputs).hasSize(1);
    assertThat(((Pasted) inputs.getFirst()).text())
        .hasSizeBetween(Paste.MOST_CHARACTERS - 1, Paste.MOST_CHARACTERS)
        .startsWith("😀a😀a");
  }
}
