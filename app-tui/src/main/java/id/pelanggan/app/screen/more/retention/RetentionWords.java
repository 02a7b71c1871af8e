package id.pelanggan.app.screen.more.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.presentation.Table.Cell;
import id.pelanggan.app.presentation.Tone;
import id.pelanggan.app.text.Language;
import id.pelanggan.domain.retention.CaseState;
import id.pelanggan.domain.retention.RetentionPolicy;
import java.time.Period;
import java.util.Map;

/** Policies and cases in words. */
public record RetentionWords(Phrases phrases) {
  private static final int MONTHS = 12;

  public RetentionWords {
    requireNonNull(phrases, "phrases is null");
  }

  /** What people of the shop call it. */
  public String title(RetentionPolicy policy) {
    return phrases.language() == Language.ID ? policy.indonesianTitle() : policy.englishTitle();
  }

  /** {@code 1 year}, {@code 30 days}. */
  public String length(Period period) {
    long months = period.toTotalMonths();
    boolean years = months > 0 && months % MONTHS == 0 && period.getDays() == 0;
    String unit = years ? "years" : months > 0 ? "months" : "days";
    long count = years ? months / MONTHS : months > 0 ? months : period.getDays();
    return phrases.say(
        "privacy.period." + unit + (count == 1 ? ".one" : ""),
        Map.of("count", phrases.number(count)));
  }

  /** {@code 1 year after the last interaction}. */
  public String when(RetentionPolicy policy) {
    return phrases.say(
        "privacy.RetentionTrigger." + policy.trigger(), Map.of("period", length(policy.period())));
  }

  /** How far a case is, with its sign. */
  public Cell state(CaseState state) {
    String word = phrases.say("privacy.CaseState." + state);
    return switch (state) {
      case DUE -> new Cell("! " + word, Tone.WARNING);
      case WARNED -> new Cell("◔ " + word, Tone.INFORMATION);
      case CHECKED -> new Cell("● " + word, Tone.INFORMATION);
      case DONE -> new Cell("✓ " + word, Tone.GOOD);
      case RENEWED -> new Cell("↻ " + word, Tone.GOOD);
      case HELD -> new Cell("■ " + word, Tone.TEXT);
      case CANCELLED -> new Cell("× " + word, Tone.FAINT);
    };
  }
}
