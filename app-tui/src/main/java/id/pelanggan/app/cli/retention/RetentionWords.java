package id.pelanggan.app.cli.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.purpose.DataKind;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.retention.RetentionSubject;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words of retention in the operator's language. */
final class RetentionWords {
  private final Phrases phrases;

  RetentionWords(Phrases phrases) {
    this.phrases = requireNonNull(phrases, "phrases is null");
  }

  String title(RetentionPolicy policy) {
    return phrases.language() == Language.ID ? policy.indonesianTitle() : policy.englishTitle();
  }

  String subject(RetentionPolicy policy) {
    return switch (policy.subject()) {
      case RetentionSubject.WholeCustomer whole -> phrases.say("retention.subject.WHOLE_CUSTOMER");
      case RetentionSubject.OneKind only -> kind(only.kind());
      case RetentionSubject.KeptAside aside -> phrases.say("retention.subject.KEPT_ASIDE");
    };
  }

  String kind(DataKind kind) {
    return phrases.say("retention.kind." + kind);
  }

  /** Years, months and days; "at once" where there are none. */
  String period(Period period) {
    if (period.isZero()) {
      return phrases.say("retention.period.none");
    }
    List<String> parts = new ArrayList<>();
    add(parts, "years", period.getYears());
    add(parts, "months", period.getMonths());
    add(parts, "days", period.getDays());
    return String.join(" ", parts);
  }

  private void add(List<String> parts, String unit, int number) {
    if (number > 0) {
      parts.add(phrases.say("retention.period." + unit, Map.of("number", phrases.number(number))));
    }
  }
}
