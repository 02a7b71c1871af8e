package id.pelanggan.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Example;
import id.pelanggan.app.input.Input;
import id.pelanggan.app.input.Key;
import id.pelanggan.app.presentation.ColourDepth;
import id.pelanggan.app.presentation.Frame;
import id.pelanggan.app.presentation.GlyphSet;
import id.pelanggan.app.presentation.Painter;
import id.pelanggan.app.presentation.ScreenReader;
import id.pelanggan.app.presentation.Themes;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pressed and however the window is pulled, each screen goes on and is drawn whole. */
class RandomKeysTest {
  private static final Duration EACH = Duration.ofMillis(Long.getLong("keys.millis", 100));
  private static final List<Key.Symbol> SYMBOLS =
      Stream.of(Key.Symbol.values()).filter(symbol -> symbol != Key.Symbol.CHARACTER).toList();
  private static final String LETTERS = " abcdefghijklmnoprstuvwxyzJ0123456789:/?%+-é한🙂";

  @ParameterizedTest
  @MethodSource("examples")
  void shouldGoOn(Example example) {
    long seed = Long.getLong("keys.seed", System.nanoTime());
    Random random = new Random(seed);
    Tongue tongue = Tongue.values()[random.nextInt(Tongue.values().length)];
    try (Driver driver = ScreenExamples.look(example, tongue, 80, 24)) {
      Frame before = null;
      long end = System.nanoTime() + EACH.toNanos();
      while (System.nanoTime() < end && driver.isRunning()) {
        driver.take(input(random));
        before = check(before, driver.frame());
      }
    } catch (AssertionError e) {
      throw new AssertionError("seed " + seed, e);
    }
  }

  static List<Example> examples() {
    return ScreenExamples.all();
  }

  /** What differs from the picture before makes the terminal show the new one. */
  private static Frame check(Frame before, Frame after) {
    ScreenReader terminal = new ScreenReader(after.columns(), after.rows());
    boolean resized =
        before == null || before.columns() != after.columns() || before.rows() != after.rows();
    if (!resized) {
      terminal.accept(
          Painter.paint(null, before, Themes.DARK, ColourDepth.ANSI256, GlyphSet.UNICODE));
    }
    terminal.accept(
        Painter.paint(
            resized ? null : before, after, Themes.DARK, ColourDepth.ANSI256, GlyphSet.UNICODE));
    for (int row = 0; row < after.rows(); row++) {
      assertThat(terminal.line(row)).isEqualTo(after.line(row));
    }
    return after;
  }

  private static Input input(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> new Input.Resized(20 + random.nextInt(280), 5 + random.nextInt(95));
      case 1 -> new Input.Pasted("text\u001b[2J\u202e\n한글 🙂 " + random.nextInt());
      case 2 -> new Input.Clicked(random.nextInt(300), random.nextInt(100));
      case 3 -> new Input.Scrolled(random.nextInt(300), random.nextInt(100), random.nextInt(7) - 3);
      case 4, 5, 6, 7 -> new Input.Pressed(Key.of(SYMBOLS.get(random.nextInt(SYMBOLS.size()))));
      case 8 -> new Input.Pressed(Key.control("acekpsuw".charAt(random.nextInt(8))));
      default -> new Input.Pressed(Key.typing(letter(random)));
    };
  }

  private static int letter(Random random) {
    int[] letters = LETTERS.codePoints().toArray();
    return letters[random.nextInt(letters.length)];
  }
}
