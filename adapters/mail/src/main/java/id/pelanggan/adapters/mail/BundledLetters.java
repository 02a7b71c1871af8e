package id.pelanggan.adapters.mail;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Mail.Letter;
import id.pelanggan.application.port.OutreachBook;
import id.pelanggan.application.port.OutreachBook.StoredOutreach;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** Letters from the texts that come with the program. */
@Singleton
final class BundledLetters implements Letters {
  private static final String LANGUAGE_OF_NOBODY = "id";

  private final OutreachBook outreach;
  private final Map<String, LetterTexts> texts =
      Map.of("id", LetterTexts.read("id"), "en", LetterTexts.read("en"));

  @Inject
  BundledLetters(OutreachBook outreach) {
    this.outreach = requireNonNull(outreach, "outreach is null");
  }

  @Override
  public Letter write(LetterKind kind, String to, String language, Map<String, String> values) {
    LetterTexts written = texts(language);
    return new Letter(
        to,
        written.say(kind, "subject", values),
        written.say(kind, "text", values),
        written.language());
  }

  @Override
  public String text(LetterKind kind, String language, Map<String, String> values) {
    return texts(language).say(kind, "spoken", values);
  }

  private LetterTexts texts(String language) {
    LetterTexts found = texts.get(language);
    return found == null ? ofShop() : found;
  }

  private LetterTexts ofShop() {
    String language = outreach.find().map(StoredOutreach::language).orElse(LANGUAGE_OF_NOBODY);
    return requireNonNull(
        texts.getOrDefault(language, texts.get(LANGUAGE_OF_NOBODY)), "nothing is written");
  }
}
