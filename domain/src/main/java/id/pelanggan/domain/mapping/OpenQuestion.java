package id.pelanggan.domain.mapping;

import static java.util.Objects.requireNonNull;

/** What a file does not say and an operator has to. */
public sealed interface OpenQuestion {

  /** Times are written without an offset. */
  record NeedsZone() implements OpenQuestion {}

  /** Prices are written without a currency. */
  record NeedsCurrency() implements OpenQuestion {}

  /** Dates can be read as day and month or as month and day; the mapping has the former. */
  record AmbiguousDates(String column) implements OpenQuestion {
    public AmbiguousDates {
      requireNonNull(column, "column is null");
    }
  }

  /**
   * Numbers such as {@code 1.234} can be thousands or thousandths; the mapping has the thousands.
   */
  record AmbiguousNumbers(String column) implements OpenQuestion {
    public AmbiguousNumbers {
      requireNonNull(column, "column is null");
    }
  }

  /** No column holds ids; {@code instead} tells what each row is known by. */
  record NoIdColumn(Instead instead) implements OpenQuestion {
    public NoIdColumn {
      requireNonNull(instead, "instead is null");
    }
  }

  /** No column is what every document needs. */
  record RequiredFieldMissing(Field field) implements OpenQuestion {
    public RequiredFieldMissing {
      requireNonNull(field, "field is null");
    }
  }

  /** What a row without an id is known by. Where a row has none of it, its content. */
  enum Instead {
    EMAIL,
    PHONE,
    CONTENT
  }
}
