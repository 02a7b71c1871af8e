package id.pelanggan.domain.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the style of a file's numbers. {@code 1.234} is a number in both; what only one of them can
 * read, {@code 1.5}, says which it is.
 */
final class NumberGuess {
  /** So many numbers of two meanings need one at least that has one meaning only. */
  private static final int NUMBERS_FOR_ONE_WITNESS = 10;

  private final List<SampleColumn> columns;
  private final long indonesianOnly;
  private final long englishOnly;
  private final List<String> twofold;

  NumberGuess(List<SampleColumn> columns) {
    this.columns = columns;
    this.indonesianOnly = only(NumberStyle.INDONESIAN, NumberStyle.ENGLISH);
    this.englishOnly = only(NumberStyle.ENGLISH, NumberStyle.INDONESIAN);
    this.twofold = values().filter(NumberGuess::isTwofold).toList();
  }

  /** Where nothing says which, that in which {@code 1.234} is the greater; else Indonesian. */
  NumberStyle style() {
    if (isUncertain()) {
      return isGreaterInEnglish(twofold.getFirst()) ? NumberStyle.ENGLISH : NumberStyle.INDONESIAN;
    }
    return englishOnly > indonesianOnly ? NumberStyle.ENGLISH : NumberStyle.INDONESIAN;
  }

  /** A column with numbers that may mean two things; empty where there is none. */
  Optional<String> ambiguous() {
    return isUncertain()
        ? columns.stream()
            .filter(column -> column.values().contains(twofold.getFirst()))
            .map(SampleColumn::name)
            .findFirst()
        : Optional.empty();
  }

  private boolean isUncertain() {
    long witnesses = Math.abs(indonesianOnly - englishOnly);
    return twofold.size() > witnesses * NUMBERS_FOR_ONE_WITNESS;
  }

  private long only(NumberStyle style, NumberStyle other) {
    return values()
        .filter(value -> ValueShape.isNumber(value, style) && !ValueShape.isNumber(value, other))
        .count();
  }

  private Stream<String> values() {
    return columns.stream().flatMap(column -> column.values().stream());
  }

  private static boolean isTwofold(String value) {
    return ValueShape.isNumber(value, NumberStyle.INDONESIAN)
        && ValueShape.isNumber(value, NumberStyle.ENGLISH)
        && size(value, NumberStyle.INDONESIAN).compareTo(size(value, NumberStyle.ENGLISH)) != 0;
  }

  private static boolean isGreaterInEnglish(String value) {
    return size(value, NumberStyle.ENGLISH).compareTo(size(value, NumberStyle.INDONESIAN)) > 0;
  }

  private static BigDecimal size(String value, NumberStyle style) {
    return style.read(value) instanceof Written.Legible<BigDecimal>(BigDecimal number)
        ? number.abs()
        : BigDecimal.ZERO;
  }
}
