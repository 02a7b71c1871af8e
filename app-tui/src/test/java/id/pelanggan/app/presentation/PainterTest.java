package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PainterTest {
  private static final int TRIES = 400;
  private static final int STEPS = 5;
  private static final String SEQUENCE = "\u001b\\[\\??[0-9;]*[A-Za-z]";
  private static final long SEED = Long.getLong("seed", 20_261_123L);

  @ParameterizedTest
  @EnumSource(Themes.class)
  void shouldBringEveryFrameOntoTheTerminal(Themes theme) {
    System.out.println("seed " + SEED);
    RandomFrames frames = new RandomFrames(SEED + theme.ordinal());
    for (int i = 0; i < TRIES; i++) {
      Frame frame = frames.next();
      ColourDepth depth = ColourDepth.values()[i % ColourDepth.values().length];
      GlyphSet glyphs = GlyphSet.values()[i % GlyphSet.values().length];
      ScreenReader screen = new ScreenReader(frame.columns(), frame.rows());
      screen.accept(Painter.paint(null, frame, theme, depth, glyphs));
      assertShows(screen, frame, new Looks(theme, depth), glyphs);
      for (int step = 0; step < STEPS; step++) {
        Frame next = frames.after(frame);
        screen.accept(Painter.paint(frame, next, theme, depth, glyphs));
        frame = next;
        assertShows(screen, frame, new Looks(theme, depth), glyphs);
      }
    }
  }

  @Test
  void shouldKeepColumnsAlignedWhateverWidthsATerminalBelievesIn() {
    System.out.println("seed " + SEED);
    RandomFrames frames = new RandomFrames(SEED);
    for (int i = 0; i < TRIES; i++) {
      Frame frame = frames.next();
      ScreenReader screen =
          new ScreenReader(frame.columns(), frame.rows(), mistaken(new Random(SEED + i)));
      screen.accept(paint(null, frame));
      assertAligned(screen, frame);
      for (int step = 0; step < STEPS; step++) {
        Frame next = frames.after(frame);
        screen.accept(paint(frame, next));
        frame = next;
        assertAligned(screen, frame);
      }
    }
  }

  @Test
  void shouldSendNothingWhenNothingChanged() {
    assertThat(paint(frame("Siti"), frame("Siti"))).isEmpty();
  }

  @Test
  void shouldSendOnlyWhatChanged() {
    assertThat(sent(paint(frame("Siti Rahayu"), frame("Siti Rahmawati"))))
        .isEqualTo("\u001b[?2026h\u001b[?25l\u001b[1;9Hmawati\u001b[0m\u001b[?2026l");
  }

  @Test
  void shouldRepaintInFullWhenTheSizeChanged() {
    Frame small = new Frame(4, 1);

    assertThat(sent(paint(small, frame("Siti"))))
        .startsWith("\u001b[?2026h\u001b[?25l\u001b[?7l\u001b[0m\u001b[2J")
        .contains("Siti");
  }

  @Test
  void shouldShowTheCursorWhereTheFrameHasOne() {
    Frame with = frame("Siti");
    Canvas.of(with).cursor(2, 1);
    ScreenReader screen = new ScreenReader(20, 2);

    screen.accept(paint(null, with));
    assertThat(screen.isCursorShown()).isTrue();
    assertThat(screen.cursorColumn()).isEqualTo(2);
    assertThat(screen.cursorRow()).isEqualTo(1);
    assertThat(screen.isWrapping()).isFalse();

    screen.accept(paint(with, frame("Siti")));
    assertThat(screen.isCursorShown()).isFalse();
  }

  @Test
  void shouldAskInsteadOfWhatATerminalsCharacterSetHasNot() {
    byte[] bytes =
        Painter.paint(
            null,
            frame("é 日本 ✓ Ł \u0093"),
            Themes.DARK,
            ColourDepth.NONE,
            GlyphSet.of(StandardCharsets.ISO_8859_1),
            StandardCharsets.ISO_8859_1);

    String shown = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll(SEQUENCE, " ");
    assertThat(shown.strip().split(" +")).containsExactly("é", "?", "?", "v", "?", "?");
    assertThat(bytes).doesNotContain((byte) 0x93);
  }

  @Test
  void shouldSendNoControlByteInAnyCharacterSet() {
    System.out.println("seed " + SEED);
    RandomFrames frames = new RandomFrames(SEED);
    for (String name : new String[] {"US-ASCII", "ISO-8859-15", "windows-1252", "IBM850"}) {
      for (int i = 0; i < TRIES / 4; i++) {
        byte[] bytes =
            Painter.paint(
                null,
                frames.next(),
                Themes.DARK,
                ColourDepth.ANSI16,
                GlyphSet.ASCII,
                Charset.forName(name));

        String sent = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(sent.replaceAll(SEQUENCE, "").chars()).noneMatch(Character::isISOControl);
      }
    }
  }

  private static void assertShows(ScreenReader screen, Frame frame, Looks looks, GlyphSet glyphs) {
    for (int row = 0; row < frame.rows(); row++) {
      for (int column = 0; column < frame.columns(); column += frame.width(column, row)) {
        String shown = screen.cell(column, row);
        if (frame.width(column, row) == 2) {
          shown += screen.cell(column + 1, row);
        }
        String look = looks.sequence(frame.tone(column, row), frame.isSelected(column, row));
        if (!shown.equals(glyphs.show(frame.cluster(column, row)))
            || !look.equals("\u001b[" + screen.look(column, row) + "m")) {
          throw new AssertionError("cell " + column + ", " + row + " of\n" + frame.line(row));
        }
      }
    }
    assertThat(screen.isCursorShown()).isEqualTo(frame.hasCursor());
    if (frame.hasCursor()) {
      assertThat(screen.cursorColumn()).isEqualTo(frame.cursorColumn());
      assertThat(screen.cursorRow()).isEqualTo(frame.cursorRow());
    }
  }

  /** Every cell that terminals agree about shows what it should, and nothing old is left. */
  private static void assertAligned(ScreenReader screen, Frame frame) {
    for (int row = 0; row < frame.rows(); row++) {
      for (int column = 0; column < frame.columns(); column++) {
        String cluster = frame.cluster(column, row);
        String shown = screen.cell(column, row);
        boolean wrong =
            cluster.isEmpty()
                ? isOld(shown, frame.cluster(column - 1, row))
                : PlainClusters.contains(cluster) && !shown.equals(cluster);
        if (wrong) {
          throw new AssertionError("cell " + column + ", " + row + " of\n" + frame.line(row));
        }
      }
    }
  }

  private static boolean isOld(String second, String cluster) {
    return !second.isBlank() && !cluster.contains(second);
  }

  /** A terminal that is wrong about everything but what all terminals agree about. */
  private static IntUnaryOperator mistaken(Random random) {
    int salt = random.nextInt();
    return character -> {
      if (PlainClusters.contains(Character.toString(character))) {
        return 1;
      }
      boolean mayVanish = Marks.isMark(character) && !Marks.isAm(character);
      int chance = character * 31 + salt;
      return mayVanish ? Math.floorMod(chance, 3) : 1 + Math.floorMod(chance, 2);
    };
  }

  private static Frame frame(String text) {
    Frame frame = new Frame(20, 2);
    Canvas.of(frame).text(0, 0, text, Tone.TEXT);
    return frame;
  }

  private static byte[] paint(@Nullable Frame before, Frame after) {
    return Painter.paint(before, after, Themes.DARK, ColourDepth.TRUE, GlyphSet.UNICODE);
  }

  private static String sent(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
