package id.pelanggan.app.screen.sources.wizard;

import id.pelanggan.application.importing.ImportPlan;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.mapping.OpenQuestion;
import id.pelanggan.domain.source.Stream;
import java.util.ArrayList;
import java.util.List;

/** A line of how a file is going to be read; each can be changed. */
sealed interface ReadingRow {

  /** Whether nothing can come in before this is answered. */
  boolean isOpen();

  /** Something that every document needs and no column is. */
  record Missing(Field field) implements ReadingRow {
    @Override
    public boolean isOpen() {
      return true;
    }
  }

  /** How dates, numbers, times or amounts are written. */
  record Written(Style style, boolean isOpen) implements ReadingRow {}

  /**
   * A column of the file.
   *
   * @param means nothing for one that is kept as an extra
   */
  record Column(String name, List<Field> means) implements ReadingRow {
    public Column {
      means = List.copyOf(means);
    }

    @Override
    public boolean isOpen() {
      return false;
    }
  }

  /** What can be written in more than one way. */
  enum Style {
    DATES,
    NUMBERS,
    ZONE,
    CURRENCY
  }

  /** Everything that matters for the plan, what is missing first. */
  static List<ReadingRow> of(ImportPlan plan) {
    List<ReadingRow> rows = new ArrayList<>();
    for (OpenQuestion question : plan.questions()) {
      if (question instanceof OpenQuestion.RequiredFieldMissing missing) {
        rows.add(new Missing(missing.field()));
      }
    }
    for (Style style : Style.values()) {
      boolean open = isOpen(plan, style);
      if (open || matters(plan.mapping(), style)) {
        rows.add(new Written(style, open));
      }
    }
    for (String column : plan.columns()) {
      rows.add(new Column(column, means(plan.mapping(), column)));
    }
    return List.copyOf(rows);
  }

  private static List<Field> means(Mapping mapping, String column) {
    return Field.of(mapping.stream()).stream()
        .filter(field -> mapping.columns(field).contains(column))
        .toList();
  }

  private static boolean matters(Mapping mapping, Style style) {
    return switch (style) {
      case DATES -> PlanChange.hasAny(mapping, PlanChange.DAYS);
      case NUMBERS -> PlanChange.hasAny(mapping, PlanChange.NUMBERS);
      case ZONE -> PlanChange.hasAny(mapping, PlanChange.TIMES);
      case CURRENCY -> mapping.stream() == Stream.ORDERS && !mapping.has(Field.CURRENCY);
    };
  }

  private static boolean isOpen(ImportPlan plan, Style style) {
    Class<? extends OpenQuestion> question =
        switch (style) {
          case DATES -> OpenQuestion.AmbiguousDates.class;
          case NUMBERS -> OpenQuestion.AmbiguousNumbers.class;
          case ZONE -> OpenQuestion.NeedsZone.class;
          case CURRENCY -> OpenQuestion.NeedsCurrency.class;
        };
    return plan.questions().stream().anyMatch(question::isInstance);
  }
}
