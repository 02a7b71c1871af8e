package id.pelanggan.spi.setup;

/**
 * A text in the languages that operators read.
 *
 * @param indonesian plain words, never blank
 * @param english plain words, never blank
 */
public record LocalizedText(String indonesian, String english) {
  public LocalizedText {
    if (indonesian.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException("a text is blank");
    }
  }
}
