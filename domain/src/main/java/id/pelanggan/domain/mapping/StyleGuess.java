package id.pelanggan.domain.mapping;

import id.pelanggan.domain.mapping.OpenQuestion.Instead;
import id.pelanggan.domain.source.Stream;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** Finds out how the columns of a mapping are written, and what remains to be asked. */
final class StyleGuess {
  private static final List<Field> TIMES =
      List.of(Field.ORDERED_AT, Field.OCCURRED_AT, Field.CHANGED_AT);
  private static final List<Field> DAYS = List.of(Field.BIRTH_DATE, Field.CUSTOMER_SINCE);
  private static final List<Field> NUMBERS =
      List.of(Field.QUANTITY, Field.UNIT_PRICE, Field.LINE_AMOUNT);
  private static final List<Field> PRICES = List.of(Field.UNIT_PRICE, Field.LINE_AMOUNT);

  private final List<SampleColumn> columns;
  private final boolean known;
  private final List<OpenQuestion> questions = new ArrayList<>();
  private Mapping mapping;

  /**
   * @param known whether the mapping's styles are those that such files have
   */
  StyleGuess(Mapping mapping, List<SampleColumn> columns, boolean known) {
    this.mapping = mapping;
    this.columns = columns;
    this.known = known;
  }

  MappingGuess guess() {
    mapping
        .missingFields()
        .forEach(field -> questions.add(new OpenQuestion.RequiredFieldMissing(field)));
    noId();
    dates();
    numbers();
    zone();
    currency();
    return new MappingGuess(mapping, questions);
  }

  private void noId() {
    if (mapping.has(Field.ID) || !Field.ID.isOf(mapping.stream())) {
      return;
    }
    Instead instead = Instead.CONTENT;
    if (mapping.stream() == Stream.CUSTOMERS) {
      instead = mapping.has(Field.PHONE) ? Instead.PHONE : instead;
      instead = mapping.has(Field.EMAIL) ? Instead.EMAIL : instead;
    }
    questions.add(new OpenQuestion.NoIdColumn(instead));
  }

  private void dates() {
    List<SampleColumn> samples = new ArrayList<>(of(TIMES));
    samples.addAll(of(DAYS));
    DateGuess guess = new DateGuess(samples);
    if (!known || !guess.suits(mapping.dates())) {
      mapping = mapping.withDates(guess.style());
      guess.ambiguous().ifPresent(column -> questions.add(new OpenQuestion.AmbiguousDates(column)));
    }
  }

  private void numbers() {
    if (!known) {
      NumberGuess guess = new NumberGuess(of(NUMBERS));
      mapping = mapping.withNumbers(guess.style());
      guess
          .ambiguous()
          .ifPresent(column -> questions.add(new OpenQuestion.AmbiguousNumbers(column)));
    }
  }

  private void zone() {
    List<SampleColumn> times = of(TIMES);
    boolean said =
        times.stream()
            .allMatch(column -> column.are(100, value -> hasOffset(value, mapping.dates())));
    if (mapping.zone().isEmpty() && !said) {
      questions.add(new OpenQuestion.NeedsZone());
    }
  }

  private static boolean hasOffset(String value, DateStyle style) {
    return !(style.read(value, DateStyle.FIRST_YEAR)
            instanceof Written.Legible<WrittenTime>(WrittenTime time))
        || time.offset().isPresent();
  }

  private void currency() {
    if (mapping.stream() != Stream.ORDERS
        || mapping.has(Field.CURRENCY)
        || mapping.currency().isPresent()) {
      return;
    }
    List<Currency> beside =
        of(PRICES).stream()
            .flatMap(column -> column.values().stream())
            .flatMap(value -> CurrencySigns.findBeside(value).stream())
            .distinct()
            .toList();
    if (beside.size() == 1) {
      mapping = mapping.withCurrency(beside.getFirst());
    } else {
      questions.add(new OpenQuestion.NeedsCurrency());
    }
  }

  private List<SampleColumn> of(List<Field> fields) {
    Set<String> names =
        Set.copyOf(fields.stream().flatMap(field -> mapping.columns(field).stream()).toList());
    return columns.stream().filter(column -> names.contains(column.name())).toList();
  }
}
