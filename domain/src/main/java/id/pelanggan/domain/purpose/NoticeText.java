package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A notice in one language.
 *
 * @param language two lower-case letters of ISO 639-1
 * @param template as it was written, with {@link NoticePlace places}
 * @param spokenTemplate a sentence or two to read aloud, with places
 * @param text what is shown
 * @param spoken what is read aloud
 * @param hash SHA-256 of text and spoken form, in hexadecimal digits
 */
public record NoticeText(
    String language,
    String template,
    String spokenTemplate,
    String text,
    String spoken,
    String hash) {
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

  public NoticeText {
    requireNonNull(template, "template is null");
    requireNonNull(spokenTemplate, "spokenTemplate is null");
    requireNonNull(text, "text is null");
    requireNonNull(spoken, "spoken is null");
    requireNonNull(hash, "hash is null");
    if (!LANGUAGE.matcher(language).matches()) {
      throw new IllegalArgumentException("language is not two letters");
    }
  }

  /** As it was written, for a further version. */
  public NoticeDraft draft() {
    return new NoticeDraft(language, template, spokenTemplate);
  }
}
