package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

/**
 * A notice in one language as somebody writes it.
 *
 * @param language two lower-case letters of ISO 639-1
 * @param text with {@link NoticePlace places}
 * @param spoken a sentence or two to read aloud, with places
 */
public record NoticeDraft(String language, String text, String spoken) {
  public static final int LONGEST_TEXT = 10_000;
  public static final int LONGEST_SPOKEN = 600;

  public NoticeDraft {
    requireNonNull(language, "language is null");
    require(text, LONGEST_TEXT, "text");
    require(spoken, LONGEST_SPOKEN, "spoken");
  }

  private static void require(String value, int longest, String what) {
    if (value.isBlank() || value.length() > longest || value.indexOf(0) >= 0) {
      throw new IllegalArgumentException(what + " is not of 1 to " + longest + " characters");
    }
  }
}
