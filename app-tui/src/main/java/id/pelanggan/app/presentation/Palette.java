package id.pelanggan.app.presentation;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.presentation.Style.Colour;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles of a theme, as {@link Themes} writes them: a name, colours, attributes. */
final class Palette {
  private final double contrast;
  private final Style own;
  private final Style chosen;
  private final Map<Tone, Style> plain = new EnumMap<>(Tone.class);
  private final Map<Tone, Style> selected = new EnumMap<>(Tone.class);

  private Palette(double contrast, Map<String, Style> styles) {
    this.contrast = contrast;
    this.own = require(styles, "OWN");
    this.chosen = require(styles, "SELECTED");
    for (Tone tone : Tone.values()) {
      Style style = require(styles, tone.name());
      plain.put(tone, style);
      selected.put(tone, choose(style));
    }
  }

  /**
   * @param contrast what a colour needs to be kept on the background of the chosen row
   */
  static Palette of(double contrast, String lines) {
    Map<String, Style> styles = new HashMap<>();
    lines
        .lines()
        .map(line -> Arrays.asList(line.split(" ", -1)))
        .forEach(words -> styles.put(words.getFirst(), style(words.subList(1, words.size()))));
    return new Palette(contrast, styles);
  }

  Style own() {
    return own;
  }

  Style plain(Tone tone) {
    return require(plain, tone);
  }

  Style selected(Tone tone) {
    return require(selected, tone);
  }

  /** A colour that can be read on the chosen row stays, so that a status keeps its colour. */
  private Style choose(Style style) {
    Optional<Colour> readable =
        style
            .foreground()
            .filter(colour ->
                chosen
                    .background()
                    .filter(background -> colour.contrast(background) >= contrast)
                    .isPresent());
    return new Style(
        readable.or(chosen::foreground),
        chosen.background(),
        chosen.bold(),
        false,
        style.underlined(),
        chosen.reversed());
  }

  private static Style style(List<String> words) {
    int on = words.indexOf("on");
    return new Style(
        words.stream().findFirst().filter(Palette::isColour).map(Colour::of),
        on < 0 ? Optional.empty() : Optional.of(Colour.of(words.get(on + 1))),
        words.contains("bold"),
        words.contains("faint"),
        words.contains("underlined"),
        words.contains("reversed"));
  }

  private static boolean isColour(String word) {
    return word.matches("[0-9a-f]{6}");
  }

  private static <K> Style require(Map<K, Style> styles, K name) {
    return requireNonNull(styles.get(name), () -> "no style for " + name);
  }
}
