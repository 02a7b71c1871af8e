package id.pelanggan.app.controller;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.Canvas;
import id.pelanggan.app.presentation.Frame;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextEditorTest {
  private static final String[] KEYS = {
    "Left", "Right", "Home", "End", "Backspace", "Delete", "Ctrl-W", "Ctrl-U", "Ctrl-K", "Ctrl-A"
  };
  private static final String[] PIECES = {"a", " ", "é", "e\u0301", "한", "🙂", "ñ", "ก็", "7"};

  private final TextEditor editor = TextEditor.of(40);

  @Test
  void shouldChangeTextWhereTheCursorIs() {
    type("Sti");
    press("Left", "Left");
    type("i");
    assertThat(editor.text()).isEqualTo("Siti");
    press("End", "Backspace", "Home", "Delete");
    assertThat(editor.text()).isEqualTo("it");
  }

  @Test
  void shouldDeleteWordsAndLines() {
    type("Siti Nur Aini");
    press("Ctrl-W");
    assertThat(editor.text()).isEqualTo("Siti Nur ");
    press("Ctrl-U");
    assertThat(editor.text()).isEmpty();
  }

  @Test
  void shouldDeleteWholeCharacters() {
    type("a👩‍👩‍👧e\u0301");
    press("Backspace");
    assertThat(editor.text()).isEqualTo("a👩‍👩‍👧");
    press("Backspace", "Backspace");
    assertThat(editor.text()).isEmpty();
  }

  @Test
  void shouldComposeWhatIsTypedInParts() {
    type("e\u0301");
    assertThat(editor.text()).isEqualTo("é");
  }

  @Test
  @Timeout(5)
  void shouldKeepNoMoreThanItsMaximumOfWhatIsPasted() {
    boolean all = editor.paste("x".repeat(100_000));

    assertThat(all).isFalse();
    assertThat(editor.text()).hasSize(40);
  }

  @Test
  void shouldKeepPastedTextInOneLine() {
    assertThat(editor.paste("one\r\ntwo\t\u0007three")).isTrue();
    assertThat(editor.text()).isEqualTo("one  two three");
  }

  @Test
  void shouldShowTheEndOfWhatIsLongerThanItsPlace() {
    type("0123456789abcdef");

    assertThat(drawn(10)).isEqualTo("789abcdef");
    press("Home");
    assertThat(drawn(10)).isEqualTo("0123456789");
  }

  @Test
  void shouldShowNothingOfASecret() {
    TextEditor secret = TextEditor.secret(40);
    secret.set("rahasia");
    Frame frame = new Frame(20, 1);
    secret.draw(Canvas.of(frame), true);

    assertThat(frame.line(0)).isEqualTo("•••••••");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shouldStayWholeWhateverIsPressed(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      if (random.nextInt(3) == 0) {
        press(KEYS[random.nextInt(KEYS.length)]);
      } else {
        editor.paste(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = editor.text();
      assertThat(text.length()).isLessThanOrEqualTo(40);
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
      assertThat(text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
          .as("seed " + seed)
          .isTrue();
      drawn(1 + random.nextInt(12));
    }
  }

  private String drawn(int width) {
    Frame frame = new Frame(width, 1);
    editor.draw(Canvas.of(frame), true);
    assertThat(frame.hasCursor()).isTrue();
    return frame.line(0);
  }

  private void type(String text) {
    text.codePoints().forEach(letter -> editor.type(Key.typing(letter)));
  }

  private void press(String... keys) {
    for (String key : keys) {
      editor.type(Key.named(key));
    }
  }
}
