package id.pelanggan.domain.settings;

/** A language that the terminal speaks. */
public enum DisplayLanguage {
  INDONESIAN,
  ENGLISH
}
