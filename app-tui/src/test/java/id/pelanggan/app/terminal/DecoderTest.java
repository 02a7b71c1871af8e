package id.pelanggan.app.terminal;

import static id.pelanggan.app.terminal.Typing.pressed;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Input.Pressed;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.input.Key.Symbol;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String ESC = "\u001b";
  private static final Input ESCAPE = pressed("Escape");

  private final Typing typing = new Typing();

  @ParameterizedTest
  @CsvSource({
    "[A, Up",
    "[B, Down",
    "[C, Right",
    "[D, Left",
    "[H, Home",
    "[F, End",
    "[1~, Home",
    "[4~, End",
    "[7~, Home",
    "[8~, End",
    "OH, Home",
    "OF, End",
    "[2~, Insert",
    "[3~, Delete",
    "[5~, PageUp",
    "[6~, PageDown",
    "OP, F1",
    "OS, F4",
    "[11~, F1",
    "[[A, F1",
    "[[E, F5",
    "[15~, F5",
    "[24~, F12",
    "[Z, Shift-Tab",
    "[1;2R, Shift-F3",
    "[1;2A, Shift-Up",
    "OM, Enter",
  })
  void shouldKnowTheKeysOfManyTerminals(String sequence, String key) {
    assertThat(typing.decode(ESC + sequence)).containsExactly(pressed(key));
  }

  @ParameterizedTest
  @CsvSource({
    "[1;5C, RIGHT, true, false, false",
    "[1;3D, LEFT, false, true, false",
    "[1;6A, UP, true, false, true",
    "[3;5~, DELETE, true, false, false",
    "[15;2~, F5, false, false, true",
    "[1;5P, F1, true, false, false",
  })
  void shouldKnowWhatIsHeldDown(
      String sequence, Symbol symbol, boolean control, boolean alt, boolean shift) {
    assertThat(typing.decode(ESC + sequence))
        .containsExactly(new Pressed(new Key(symbol, 0, control, alt, shift)));
  }

  @Test
  void shouldKnowControlCharacters() {
    assertThat(typing.decode("\r\n\t\b\u007f\u0003\u001a\u0010"))
        .containsExactly(
            pressed("Enter"),
            pressed("Enter"),
            pressed("Tab"),
            pressed("Backspace"),
            pressed("Backspace"),
            pressed("Ctrl-C"),
            pressed("Ctrl-Z"),
            pressed("Ctrl-P"));
  }

  @Test
  void shouldLeaveOutControlCharactersThatAreNoKey() {
    assertThat(typing.decode("\u0000\u001c\u001f\u0085\u009b")).isEmpty();
  }

  @Test
  void shouldTakeAnEscapeThatNothingFollowsForTheKey() {
    assertThat(typing.decode(ESC)).isEmpty();
    assertThat(typing.patience()).isEqualTo(Duration.ofMillis(40));
    assertThat(typing.waited()).containsExactly(ESCAPE);
    assertThat(typing.patience()).isZero();
    assertThat(typing.decode("x")).containsExactly(pressed("x"));
  }

  @Test
  void shouldTakeAnEscapeInFrontOfACharacterForAlt() {
    assertThat(typing.decode(ESC + "x" + ESC + "é" + ESC + "\r"))
        .containsExactly(
            new Pressed(new Key(Symbol.CHARACTER, 'x', false, true, false)),
            new Pressed(new Key(Symbol.CHARACTER, 'é', false, true, false)),
            new Pressed(new Key(Symbol.ENTER, 0, false, true, false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "O", "]", "P", "_", "^", "X"})
  void shouldTakeTheBeginningOfASequenceThatNothingFollowsForAlt(String letter) {
    assertThat(typing.decode(ESC + letter)).isEmpty();
    assertThat(typing.waited())
        .containsExactly(
            new Pressed(new Key(Symbol.CHARACTER, letter.charAt(0), false, true, false)));
  }

  @Test
  void shouldTellTwoEscapesFromOneWithAlt() {
    assertThat(typing.decode(ESC + ESC)).isEmpty();
    assertThat(typing.waited()).containsExactly(ESCAPE, ESCAPE);
    assertThat(typing.decode(ESC + ESC + "[A"))
        .containsExactly(new Pressed(new Key(Symbol.UP, 0, false, true, false)));
    assertThat(typing.decode(ESC + ESC + ESC)).containsExactly(ESCAPE);
    assertThat(typing.waited()).containsExactly(ESCAPE, ESCAPE);
  }

  @Test
  void shouldShowInvalidBytesAsReplacements() {
    byte[] bytes = {
      'a', (byte) 0xff, 'b', (byte) 0xed, (byte) 0xa0, (byte) 0x80, 'c', (byte) 0xc3, 'd'
    };

    assertThat(typed(typing.decode(bytes))).matches("a�b�{1,3}c�d");
  }

  @Test
  void shouldWaitForTheRestOfACharacter() {
    byte[] bytes = "😀".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length - 1; i++) {
      assertThat(typing.decode(new byte[] {bytes[i]})).isEmpty();
    }
    assertThat(typing.decode(new byte[] {bytes[bytes.length - 1]}))
        .containsExactly(new Pressed(Key.typing(0x1F600)));
  }

  @Test
  void shouldNotMindWhereBytesAreCut() {
    long seed = 20261123;
    Random random = new Random(seed);
    byte[] bytes =
        ("Bu Sari é😀\r" + ESC + "[1;5C" + ESC + "[<0;3;4M" + ESC + "[200~a\u001b[b" + ESC)
            .concat("[201~" + ESC + "OP" + ESC + "]0;x" + ESC + "\\" + ESC + "[[Bz")
            .getBytes(StandardCharsets.UTF_8);
    List<Input> whole = new ArrayList<>(typing.decode(bytes));
    for (int i = 0; i < 500; i++) {
      List<Input> pieces = new ArrayList<>();
      for (int from = 0; from < bytes.length; ) {
        int to = Math.min(bytes.length, from + random.nextInt(9));
        pieces.addAll(typing.decode(Arrays.copyOfRange(bytes, from, to)));
        from = to;
      }
      assertThat(pieces).as("seed %s, run %s", seed, i).isEqualTo(whole);
    }
  }

  @Test
  void shouldSurviveAnyBytes() {
    long seed = 5;
    Random random = new Random(seed);
    byte[] alphabet = "\u001b\u001b[]OP<M~;0129AZq\u0007\\\r".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] =
            random.nextInt(4) == 0
                ? (byte) random.nextInt()
                : alphabet[random.nextInt(alphabet.length)];
      }
      typing.decode(bytes);
      for (int waits = 0; !typing.patience().isZero(); waits++) {
        typing.waited();
        assertThat(waits).as("seed %s, run %s", seed, i).isLessThan(3);
      }
      // The last bytes may be the beginning of a character.
      typing.decode(" ");
      assertThat(typing.decode("x")).as("seed %s, run %s", seed, i).containsExactly(pressed("x"));
    }
  }

  /** Measured: 48 MB a second on one of two cores. A fiftieth of it will do. */
  @Test
  void shouldTakeABurstOfKeysQuickly() {
    byte[] burst =
        "Ibu Sari, Jl. Melati 5, 0800-0012-3456\r".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    int keys = 0;
    for (int from = 0; from < burst.length; from += 65_536) {
      keys +=
          typing
              .decode(Arrays.copyOfRange(burst, from, Math.min(burst.length, from + 65_536)))
              .size();
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(keys).isEqualTo(burst.length);
    assertThat(taken).isLessThan(Duration.ofMillis(burst.length / 1000));
  }

  private static String typed(List<Input> inputs) {
    StringBuilder text = new StringBuilder();
    inputs.forEach(input -> text.appendCodePoint(((Pressed) input).key().character()));
    return text.toString();
  }
}
