package id.pelanggan.domain.mapping;

import java.util.List;
import java.util.Optional;

/** Finds the style of a file's dates: the one that reads most of them. */
final class DateGuess {
  private static final List<DateStyle> LIKELIER_FIRST =
      List.of(DateStyle.ISO, DateStyle.COMPACT, DateStyle.DAY_FIRST, DateStyle.MONTH_FIRST);

  private final List<SampleColumn> columns;
  private final DateStyle best;

  DateGuess(List<SampleColumn> columns) {
    this.columns = columns;
    DateStyle found = DateStyle.ISO;
    for (DateStyle style : LIKELIER_FIRST) {
      found = legible(style) > legible(found) ? style : found;
    }
    this.best = found;
  }

  DateStyle style() {
    return best;
  }

  /** Whether this style reads more than half of the dates. */
  boolean suits(DateStyle style) {
    long written = columns.stream().mapToLong(column -> column.values().size()).sum();
    return legible(style) * 2 > written;
  }

  /**
   * A column that can be read as day and month and as month and day, or of which a part can only be
   * read so and another only so; empty where there is none.
   */
  Optional<String> ambiguous() {
    if (best == DateStyle.ISO || best == DateStyle.COMPACT) {
      return Optional.empty();
    }
    long dayOnly = only(DateStyle.DAY_FIRST, DateStyle.MONTH_FIRST);
    long monthOnly = only(DateStyle.MONTH_FIRST, DateStyle.DAY_FIRST);
    return (dayOnly == 0) == (monthOnly == 0)
        ? columns.stream()
            .filter(column -> column.values().stream().anyMatch(DateGuess::hasTwoOrders))
            .map(SampleColumn::name)
            .findFirst()
        : Optional.empty();
  }

  private static boolean hasTwoOrders(String value) {
    return !ValueShape.isDate(value, DateStyle.ISO)
        && (ValueShape.isDate(value, DateStyle.DAY_FIRST)
            || ValueShape.isDate(value, DateStyle.MONTH_FIRST));
  }

  private long only(DateStyle style, DateStyle other) {
    return columns.stream()
        .flatMap(column -> column.values().stream())
        .filter(value -> ValueShape.isDate(value, style) && !ValueShape.isDate(value, other))
        .count();
  }

  private long legible(DateStyle style) {
    return columns.stream()
        .flatMap(column -> column.values().stream())
        .filter(value -> ValueShape.isDate(value, style))
        .count();
  }
}
