package id.pelanggan.app.text;

import java.util.Locale;
import java.util.Optional;

/** A language of the product; every text is complete in each. */
public enum Language {
  ID("id"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Finds the language by its code, {@code id} or {@code en}. */
  public static Optional<Language> find(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  public String code() {
    return code;
  }

  /** For numbers and dates. */
  public Locale locale() {
    return Locale.of(code, this == ID ? "ID" : "GB");
  }
}
