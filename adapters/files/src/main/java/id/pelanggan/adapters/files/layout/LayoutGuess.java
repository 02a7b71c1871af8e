package id.pelanggan.adapters.files.layout;

import id.pelanggan.adapters.files.csv.CellLayout;
import id.pelanggan.adapters.files.csv.SeparatorLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/** Finds out how rows are divided into cells: tries each way and takes what fits best. */
public final class LayoutGuess {
  /** Characters of a sample; more of them tell nothing new. */
  private static final int ENOUGH = 1 << 18;

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final char USUAL_QUOTE = '"';
  private static final char OTHER_QUOTE = '\'';

  /** Of a file with one column; a separator that divides some of its rows is no separator. */
  private static final double SCORE_OF_ONE_COLUMN = 0.15;

  private final Sample sample;
  private final List<Character> separators;

  private LayoutGuess(Sample sample) {
    this.sample = sample.beginning(ENOUGH);
    this.separators = SeparatorLine.find(beginning(sample)).map(List::of).orElse(SEPARATORS);
  }

  private static String beginning(Sample sample) {
    try (var text = sample.text()) {
      return text.peek(SeparatorLine.LENGTH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static CellLayout of(Sample sample) {
    return new LayoutGuess(sample).best();
  }

  private CellLayout best() {
    Candidate usual = best(USUAL_QUOTE);
    Candidate other = best(OTHER_QUOTE);
    Candidate best = isConvincing(other, usual) ? other : usual;
    boolean divided = best.score() > SCORE_OF_ONE_COLUMN || separators.size() == 1;
    return divided ? best.layout() : undivided(best);
  }

  /** Of candidates that fit equally well, the first. */
  private Candidate best(char quote) {
    return separators.stream()
        .map(separator -> candidate(separator, quote))
        .max(Comparator.comparingDouble(Candidate::score))
        .orElseThrow();
  }

  private Candidate candidate(char separator, char quote) {
    Candidate exact = Candidate.of(new CellLayout(separator, quote, false), sample);
    Candidate trimmed = Candidate.of(new CellLayout(separator, quote, true), sample);
    boolean padded = exact.tally().isPadded() || trimmed.tally().isPadded();
    boolean explainsMore = !trimmed.failed() && (exact.failed() || trimmed.score() > exact.score());
    return padded || explainsMore ? trimmed : exact;
  }

  /** The other quote is also an apostrophe, so it has to explain more than the usual one does. */
  private static boolean isConvincing(Candidate other, Candidate usual) {
    if (other.failed() || !other.tally().hasQuotes()) {
      return false;
    }
    boolean asGood = other.score() >= usual.score() && !usual.tally().hasQuotes();
    return other.score() > usual.score() || (asGood && other.tally().isQuotedByColumn());
  }

  /** Of one column, whose cells may hold any of the separators but one. */
  private CellLayout undivided(Candidate best) {
    return separators.stream()
        .map(separator -> candidate(separator, best.layout().quote()))
        .filter(candidate -> candidate.tally().dividesNothing())
        .findFirst()
        .orElse(best)
        .layout();
  }
}
