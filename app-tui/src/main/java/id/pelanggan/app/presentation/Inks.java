package id.pelanggan.app.presentation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The inks of a picture, each with the name of its class, in the order of their first use. */
final class Inks {
  private final Theme theme;
  private final Map<Ink, String> names = new LinkedHashMap<>();

  Inks(Theme theme) {
    this.theme = theme;
  }

  Ink of(Tone tone, boolean selected) {
    return Ink.of(theme, tone, selected);
  }

  /** The name of the class that text in an ink has, whatever is behind it. */
  String name(Ink ink) {
    Ink text = new Ink(ink.text(), Optional.empty(), ink.bold(), ink.faint(), ink.underlined());
    return names.computeIfAbsent(text, ignored -> "t" + names.size());
  }

  /** The rules of all classes that were used. */
  String classes() {
    StringBuilder classes = new StringBuilder();
    names.forEach((ink, name) ->
        classes
            .append(".%s{fill:#%s".formatted(name, ink.text().hexadecimal()))
            .append(ink.bold() ? ";font-weight:bold" : "")
            .append(ink.faint() ? ";opacity:.65" : "")
            .append(ink.underlined() ? ";text-decoration:underline" : "")
            .append("}\n"));
    return classes.toString();
  }
}
