package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.text.Language;
import id.pelanggan.domain.plugin.LocalText;

/**
 * One thing that a check of a system found.
 *
 * @param fine whether a sync can work with it
 */
public record CheckLine(boolean fine, LocalText text) {
  public CheckLine {
    requireNonNull(text, "text is null");
  }

  public String in(Language language) {
    return words(text, language);
  }

  /** A plugin's text in the reader's language. */
  public static String words(LocalText text, Language language) {
    return switch (language) {
      case ID -> text.indonesian();
      case EN -> text.english();
    };
  }
}
