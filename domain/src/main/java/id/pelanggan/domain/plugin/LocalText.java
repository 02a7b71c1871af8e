package id.pelanggan.domain.plugin;

import static java.util.Objects.requireNonNull;

/** A plugin's text in both languages; neither is blank. */
public record LocalText(String indonesian, String english) {
  public LocalText {
    requireNonNull(indonesian, "indonesian is null");
    requireNonNull(english, "english is null");
  }
}
