package id.pelanggan.app.screen.sources.wizard;

import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.mapping.DateStyle;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.NumberStyle;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.source.Stream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What an operator changes of how a file is going to be read, and what is then still open. */
final class PlanChange {
  static final List<Field> TIMES = List.of(Field.ORDERED_AT, Field.OCCURRED_AT, Field.CHANGED_AT);
  static final List<Field> DAYS =
      List.of(
          Field.ORDERED_AT,
          Field.OCCURRED_AT,
          Field.CHANGED_AT,
          Field.BIRTH_DATE,
          Field.CUSTOMER_SINCE);
  static final List<Field> NUMBERS = List.of(Field.QUANTITY, Field.UNIT_PRICE, Field.LINE_AMOUNT);

  private PlanChange() {}

  static ImportPlan dates(ImportPlan plan, DateStyle style) {
    return with(
        plan, plan.mapping().withDates(style), OpenQuestion.AmbiguousDates.class::isInstance);
  }

  static ImportPlan numbers(ImportPlan plan, NumberStyle style) {
    return with(
        plan, plan.mapping().withNumbers(style), OpenQuestion.AmbiguousNumbers.class::isInstance);
  }

  static ImportPlan zone(ImportPlan plan, ZoneId zone) {
    return with(plan, plan.mapping().withZone(zone), OpenQuestion.NeedsZone.class::isInstance);
  }

  static ImportPlan currency(ImportPlan plan, Currency currency) {
    return with(
        plan, plan.mapping().withCurrency(currency), OpenQuestion.NeedsCurrency.class::isInstance);
  }

  /**
   * Lets a column mean one thing, and nothing else.
   *
   * @param meaning empty to keep it as an extra
   */
  static ImportPlan column(ImportPlan plan, String column, Optional<Field> meaning) {
    Mapping mapping = plan.mapping();
    for (Field field : Field.of(mapping.stream())) {
      List<String> names = new ArrayList<>(mapping.columns(field));
      if (names.remove(column)) {
        mapping = mapping.withColumns(field, names);
      }
    }
    if (meaning.isPresent()) {
      Field field = meaning.get();
      List<String> names =
          field.takesSeveral() ? new ArrayList<>(mapping.columns(field)) : new ArrayList<>();
      names.add(column);
      mapping = mapping.withColumns(field, names);
    }
    boolean newTime = meaning.filter(TIMES::contains).isPresent() && mapping.zone().isEmpty();
    return with(plan, mapping, newTime);
  }

  /** Whether the mapping has any of the fields. */
  static boolean hasAny(Mapping mapping, List<Field> fields) {
    return fields.stream().anyMatch(mapping::has);
  }

  private static ImportPlan with(
      ImportPlan plan, Mapping mapping, Predicate<OpenQuestion> answered) {
    return with(plan, mapping, plan.questions().stream().filter(answered.negate()).toList());
  }

  /** After columns have changed their meaning. */
  private static ImportPlan with(ImportPlan plan, Mapping mapping, boolean newTime) {
    List<OpenQuestion> questions = new ArrayList<>();
    mapping
        .missingFields()
        .forEach(field -> questions.add(new OpenQuestion.RequiredFieldMissing(field)));
    plan.questions().stream().filter(question -> isOpen(question, mapping)).forEach(questions::add);
    boolean asked = questions.stream().anyMatch(OpenQuestion.NeedsZone.class::isInstance);
    if (newTime && !asked) {
      questions.add(new OpenQuestion.NeedsZone());
    }
    boolean priced = questions.stream().anyMatch(OpenQuestion.NeedsCurrency.class::isInstance);
    if (!priced && isOpen(new OpenQuestion.NeedsCurrency(), mapping)) {
      questions.add(new OpenQuestion.NeedsCurrency());
    }
    return with(plan, mapping, questions);
  }

  /** Missing fields are found anew. */
  private static boolean isOpen(OpenQuestion question, Mapping mapping) {
    return switch (question) {
      case OpenQuestion.NeedsZone zone -> mapping.zone().isEmpty() && hasAny(mapping, TIMES);
      case OpenQuestion.NeedsCurrency currency ->
          mapping.stream() == Stream.ORDERS
              && mapping.currency().isEmpty()
              && !mapping.has(Field.CURRENCY);
      case OpenQuestion.AmbiguousDates dates -> isOf(mapping, DAYS, dates.column());
      case OpenQuestion.AmbiguousNumbers numbers -> isOf(mapping, NUMBERS, numbers.column());
      case OpenQuestion.NoIdColumn ids -> false;
      case OpenQuestion.RequiredFieldMissing missing -> false;
    };
  }

  private static boolean isOf(Mapping mapping, List<Field> fields, String column) {
    return fields.stream().anyMatch(field -> mapping.columns(field).contains(column));
  }

  private static ImportPlan with(ImportPlan plan, Mapping mapping, List<OpenQuestion> questions) {
    return new ImportPlan(
        plan.file(),
        plan.dialect(),
        plan.columns(),
        mapping,
        ImportPlan.Origin.GIVEN,
        questions,
        plan.purpose(),
        plan.verifiedEmails(),
        plan.sheets());
  }
}
