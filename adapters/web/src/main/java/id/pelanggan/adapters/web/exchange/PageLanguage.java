package id.pelanggan.adapters.web.exchange;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** A language in which the pages are written. */
public enum PageLanguage {
  INDONESIAN("id"),
  ENGLISH("en");

  private final String code;

  PageLanguage(String code) {
    this.code = code;
  }

  /** Two lower-case letters of ISO 639-1. */
  public String code() {
    return code;
  }

  public Locale locale() {
    return Locale.of(code, this == INDONESIAN ? "ID" : "GB");
  }

  /** The other one, to switch to. */
  public PageLanguage other() {
    return this == INDONESIAN ? ENGLISH : INDONESIAN;
  }

  public static Optional<PageLanguage> find(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code.equals(requireNonNull(code, "code is null")))
        .findFirst();
  }

  /** The first that a browser asks for, as the header {@code Accept-Language} has it. */
  public static Optional<PageLanguage> preferred(String header) {
    try {
      return LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> List.of(range.getRange().split("-", 2)).getFirst())
          .map(code -> code.equals("in") ? "id" : code)
          .flatMap(code -> find(code).stream())
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
