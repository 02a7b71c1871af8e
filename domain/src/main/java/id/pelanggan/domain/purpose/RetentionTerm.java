package id.pelanggan.domain.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.plugin.LocalText;
import java.time.Period;

/**
 * How long data of a purpose is kept.
 *
 * @param period from the trigger on; may be zero
 * @param trigger what it is counted from, in words
 * @param citation the statute that asks for it, or that it is the shop's own rule
 */
public record RetentionTerm(Period period, LocalText trigger, String citation) {
  public static final int LONGEST_CITATION = 200;

  public RetentionTerm {
    requireNonNull(period, "period is null");
    requireNonNull(trigger, "trigger is null");
    if (period.isNegative()) {
      throw new IllegalArgumentException("period is negative: " + period);
    }
    if (citation.isBlank() || citation.length() > LONGEST_CITATION) {
      throw new IllegalArgumentException("citation is not of 1 to 200 characters");
    }
  }
}
