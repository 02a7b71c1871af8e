package id.pelanggan.app.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GlyphSetTest {
  private static final String DRAWN = "┌┐└┘─│├┤┬┴┼›▸✓✗○●↻■▲▼…·•▁▂▃▄▅▆▇█░↑↓←→≤≥≠±—×↵◌␛␀␡�";

  @Test
  void shouldTypeEverythingThatScreensAreDrawnWith() {
    String typed = shown(GlyphSet.ASCII);

    assertThat(typed).hasSameSizeAs(DRAWN).isPrintable().isASCII();
    assertThat(shown(GlyphSet.UNICODE)).isEqualTo(DRAWN);
  }

  @Test
  void shouldTellMarksApartThatMeanSomethingElse() {
    assertThat("✓✗○●↻■▲!".chars().mapToObj(Character::toString).map(GlyphSet.ASCII::show))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldLeaveDataAsItIs() {
    assertThat(GlyphSet.ASCII.show("é")).isEqualTo("é");
    assertThat(GlyphSet.ASCII.show("日")).isEqualTo("日");
  }

  @Test
  void shouldBeWhatTheTerminalsCharacterSetHas() {
    assertThat(GlyphSet.of(StandardCharsets.UTF_8)).isEqualTo(GlyphSet.UNICODE);
    assertThat(GlyphSet.of(StandardCharsets.ISO_8859_1)).isEqualTo(GlyphSet.ASCII);
  }

  private static String shown(GlyphSet glyphs) {
    StringBuilder shown = new StringBuilder();
    DRAWN.chars().mapToObj(Character::toString).map(glyphs::show).forEach(shown::append);
    return shown.toString();
  }
}
