package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.presentation.Text.Cluster;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  private static final int TRIES = 20_000;

  @ParameterizedTest
  @CsvSource({
    "Siti, Siti, 4",
    "e\u0301, é, 1",
    "日本, 日本, 4",
    "한국, 한국, 4",
    "\u1112\u1161\u11AB, 한, 2",
    "กำ, กำ, 2",
    "ผู้, ผู้, 1",
    "नि, नि, 2",
    "কো, কো, 2",
    "Å\u212B, ÅÅ, 2",
    "‘’…, ‘’…, 3",
    "🫠, 🫠, 2"
  })
  void shouldShowHonestTextAsItIs(String text, String shown, int width) {
    assertThat(Text.of(text, 80)).hasToString(shown);
    assertThat(Text.width(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "'\u001b[2J', ␛[2J",
    "'a\u0000\u0007\tb', a␀␇␉b",
    "'\u007f', ␡",
    "'\u009b31m', �31m",
    "'a\nb\r\nc\rd\u2028e', a↵b↵c↵d↵e",
    "'\u202Eab\u202C', ·ab·",
    "'\u2066\u2069\u200E\u200F\u061C', ·····",
    "'a\u200Bb\uFEFFc\u2060d\u200De\u00AD', a·b·c·d·e·",
    "'\uDB40\uDC41\uFFF9', ··",
    "'x\uD800y\uDC00', x�y�",
    "'\uE000\uFFFF\uFDD0', ���",
    "'a\u00A0b\u2003c', a b c",
    "'\u3164\u115F\u2800', ···"
  })
  void shouldMakeVisibleWhatSteersOrHides(String text, String shown) {
    assertThat(Text.of(text, 80)).hasToString(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "👨‍👩‍👧‍👦, 👨, 2",
    "👍🏽, 👍, 2",
    "❤️, ❤, 1",
    "❤️‍🔥, ❤, 1",
    "1️⃣, 1, 1",
    "🇮🇩, ID, 2",
    "⌚︎, ⌚, 2"
  })
  void shouldKeepOfAnEmojiSequenceWhatTerminalsAgreeAbout(String text, String shown, int width) {
    assertThat(Text.of(text, 80)).hasToString(shown);
    assertThat(Text.width(text)).isEqualTo(width);
  }

  @Test
  void shouldKeepAFewMarksAndGiveABaseToThoseWithoutOne() {
    assertThat(Text.of("\u0301a", 80)).hasToString("◌\u0301a");
    assertThat(Text.of("z" + "\u0323".repeat(9) + "b", 80))
        .hasToString("ẓ" + "\u0323".repeat(4) + "b");
  }

  @Test
  void shouldCutWithAnEllipsisAndNeverHalfACluster() {
    assertThat(Text.cut("Siti Rahayu", 11)).isEqualTo("Siti Rahayu");
    assertThat(Text.cut("Siti Rahayu", 10)).isEqualTo("Siti Raha…");
    assertThat(Text.cut("日本語", 4)).isEqualTo("日…");
    assertThat(Text.cut("日本語", 1)).isEqualTo("…");
    assertThat(Text.cut("日本語", 0)).isEmpty();
  }

  @Test
  void shouldLookNoFurtherThanItMust() {
    String endless = "\u0301".repeat(20_000) + "👨‍".repeat(20_000) + "x".repeat(20_000);

    assertThat(Text.of(endless, 20).clusters()).hasSizeLessThanOrEqualTo(21);
    Clusters clusters = new Clusters(endless);
    for (int i = 0; i < 10; i++) {
      clusters.next();
    }
    assertThat(clusters.position()).isLessThan(400);
  }

  @Test
  void shouldLetNothingThroughThatSteersATerminal() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    HostileText texts = new HostileText(new Random(seed));
    for (int i = 0; i < TRIES; i++) {
      String text = texts.next();
      Text shown = Text.of(text, 1000);

      assertThat(shown.toString().codePoints()).noneMatch(TextTest::isForbidden);
      assertThat(Normalizer.isNormalized(shown.toString(), Normalizer.Form.NFC)).isTrue();
      assertThat(shown.width()).isEqualTo(Text.width(text));
      assertThat(shown.clusters()).allMatch(TextTest::isSound);
    }
  }

  @Test
  void shouldShowWhatItHasMadeAsTheSame() {
    long seed = Long.getLong("seed", 20_261_123L);
    System.out.println("seed " + seed);
    HostileText texts = new HostileText(new Random(seed));
    for (int i = 0; i < TRIES; i++) {
      String shown = Text.of(texts.next(), 1000).toString();

      assertThat(Text.of(shown, 1000)).hasToString(shown);
    }
  }

  private static boolean isForbidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** The columns of a cluster are those of its characters, and nothing joins it but marks. */
  private static boolean isSound(Cluster cluster) {
    int width = cluster.text().codePoints().map(Widths::of).sum();
    return cluster.width() == width
        && (width == 1 || width == 2)
        && cluster.text().codePoints().skip(1).allMatch(Marks::isMark);
  }
}
