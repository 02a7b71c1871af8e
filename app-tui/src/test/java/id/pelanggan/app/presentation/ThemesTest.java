package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.app.presentation.Style.Colour;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemesTest {
  private static final List<Tone> STATUS =
      List.of(Tone.GOOD, Tone.WARNING, Tone.BAD, Tone.INFORMATION);
  private static final double TOLD_APART = 15;

  /** Backgrounds that terminals have where a theme leaves it to them. */
  @ParameterizedTest
  @CsvSource({
    "DARK, 000000, 4.5",
    "DARK, 1e1e2e, 4.5",
    "DARK, 282c34, 4.5",
    "LIGHT, ffffff, 4.5",
    "LIGHT, fdf6e3, 4.5",
    "HIGH_CONTRAST, 000000, 7",
    "OKABE_ITO, 000000, 4.5"
  })
  void shouldBeReadableInEveryTone(Themes theme, String background, double contrast) {
    for (Tone tone : Tone.values()) {
      for (boolean selected : new boolean[] {false, true}) {
        Style style = theme.style(tone, selected);
        Colour text = style.foreground().or(theme.own()::foreground).orElseThrow();
        Colour behind = style.background().orElse(Colour.of(background));

        assertThat(text.contrast(behind)).as("%s %s", tone, selected).isGreaterThan(contrast);
        assertThat(near(text).contrast(near(behind)))
            .as("%s %s in 256 colours", tone, selected)
            .isGreaterThan(contrast * 0.9);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Themes.class)
  void shouldShowTheChosenRowInEveryDepth(Themes theme) {
    for (ColourDepth depth : ColourDepth.values()) {
      Looks looks = new Looks(theme, depth);
      for (Tone tone : List.of(Tone.TEXT, Tone.FAINT, Tone.GOOD, Tone.BAD, Tone.LINK)) {
        String plain = looks.sequence(tone, false);
        String chosen = looks.sequence(tone, true);

        assertThat(codes(chosen)).as("%s in %s", tone, depth).containsAnyOf("7", "48");
        assertThat(chosen).isNotEqualTo(plain);
      }
    }
  }

  @Test
  void shouldSetTheChosenRowOffItsSurroundings() {
    assertThat(chosen(Themes.DARK).contrast(Colour.of("000000"))).isGreaterThan(2);
    assertThat(chosen(Themes.LIGHT).contrast(Colour.of("ffffff"))).isGreaterThan(4.5);
    assertThat(chosen(Themes.HIGH_CONTRAST).contrast(Colour.of("000000"))).isGreaterThan(7);
    assertThat(chosen(Themes.OKABE_ITO).contrast(Colour.of("000000"))).isGreaterThan(3);
    assertThat(Themes.MONO.style(Tone.TEXT, true).reversed()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(ColourVision.class)
  void shouldLetEverybodyTellAStatusInOkabeAndItosColours(ColourVision vision) {
    assertThat(smallestDistance(Themes.OKABE_ITO, vision)).isGreaterThan(TOLD_APART);
  }

  @Test
  void shouldNeedOkabeAndItoForThat() {
    assertThat(smallestDistance(Themes.DARK, ColourVision.DEUTERANOPIA)).isLessThan(TOLD_APART);
  }

  @Test
  void shouldHaveNoColourWhereThereIsNone() {
    for (Themes theme : Themes.values()) {
      for (Tone tone : Tone.values()) {
        assertThat(codes(new Looks(theme, ColourDepth.NONE).sequence(tone, true)))
            .isSubsetOf("0", "1", "2", "4", "7");
      }
    }
    for (ColourDepth depth : ColourDepth.values()) {
      for (Tone tone : Tone.values()) {
        assertThat(codes(new Looks(Themes.MONO, depth).sequence(tone, false)))
            .isSubsetOf("0", "1", "2", "4", "7");
      }
    }
  }

  @Test
  void shouldTellStatusApartInSixteenColours() {
    for (Themes theme : List.of(Themes.DARK, Themes.LIGHT, Themes.HIGH_CONTRAST)) {
      Looks looks = new Looks(theme, ColourDepth.ANSI16);

      assertThat(STATUS.stream().map(tone -> looks.sequence(tone, false))).doesNotHaveDuplicates();
    }
  }

  @Test
  void shouldFindTheNearestOf256Colours() {
    for (int number = 16; number < 256; number++) {
      Colour colour = ManyColours.of(number);

      assertThat(ManyColours.of(ManyColours.nearest(colour))).isEqualTo(colour);
    }
    assertThat(ManyColours.of(ManyColours.nearest(Colour.of("ff8a80"))))
        .isEqualTo(Colour.of("ff8787"));
  }

  @Test
  void shouldKnowContrastAsTheGuidelinesDo() {
    assertThat(Colour.of("ffffff").contrast(Colour.of("000000"))).isEqualTo(21);
    assertThat(Colour.of("767676").contrast(Colour.of("ffffff"))).isBetween(4.5, 4.6);
    assertThat(Colour.of("e69f00").hexadecimal()).isEqualTo("e69f00");
  }

  private static double smallestDistance(Themes theme, ColourVision vision) {
    double smallest = Double.MAX_VALUE;
    for (Tone one : STATUS) {
      for (Tone other : STATUS.subList(STATUS.indexOf(one) + 1, STATUS.size())) {
        smallest = Math.min(smallest, vision.distance(colour(theme, one), colour(theme, other)));
      }
    }
    return smallest;
  }

  private static Colour colour(Themes theme, Tone tone) {
    return theme.style(tone, false).foreground().orElseThrow();
  }

  private static Colour chosen(Themes theme) {
    return theme.style(Tone.TEXT, true).background().orElseThrow();
  }

  private static Colour near(Colour colour) {
    return ManyColours.of(ManyColours.nearest(colour));
  }

  private static List<String> codes(String sequence) {
    return List.of(sequence.substring(2, sequence.length() - 1).split(";", -1));
  }
}
