package id.pelanggan.app.report;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.application.purpose.PeriodText;
import id.pelanggan.domain.purpose.RetentionTerm;

/** How long something is kept, in a sentence without its end. */
public final class RetentionWords {
  private final Phrases phrases;

  public RetentionWords(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  /** Such as "10 years after the end of the book year". */
  public String of(RetentionTerm term) {
    String language = phrases.language().code();
    String period = PeriodText.of(term.period(), language);
    return (period.isEmpty() ? "" : period + " ") + term.trigger().in(language);
  }
}
