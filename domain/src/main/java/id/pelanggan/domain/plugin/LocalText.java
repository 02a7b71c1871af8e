package id.pelanggan.domain.plugin;

import static java.util.Objects.requireNonNull;

/** A text in both languages; neither is blank. */
public record LocalText(String indonesian, String english) {
  public LocalText {
    requireNonNull(indonesian, "indonesian is null");
    requireNonNull(english, "english is null");
  }

  /** In a language by its two letters; in Indonesian where it is not written in that. */
  public String in(String language) {
    return language.equals("en") ? english : indonesian;
  }
}
