package id.pelanggan.domain.mapping;

import id.pelanggan.domain.customer.Attribute;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is said once of a customer, each in the form that its attribute has. */
final class AttributeCells {
  private static final int LONGEST_NAME = 300;

  /** Nobody who is a customer was born before. */
  private static final int FIRST_YEAR_OF_DATES = 1850;

  private static final List<Attribute> LASTING =
      List.of(
          Attribute.FULL_NAME, Attribute.GIVEN_NAME, Attribute.FAMILY_NAME, Attribute.BIRTH_DATE);

  private final DateStyle dates;
  private final Map<Attribute, Integer> places = new EnumMap<>(Attribute.class);

  AttributeCells(Layout layout) {
    this.dates = layout.mapping().dates();
    for (Attribute attribute : Attribute.values()) {
      int place = layout.place(Field.valueOf(attribute.name()));
      if (place != Layout.NOWHERE) {
        places.put(attribute, place);
      }
    }
  }

  /** What cannot be read as its attribute is kept as an extra. */
  Map<Attribute, String> read(RowScan scan) {
    Map<Attribute, String> said = new EnumMap<>(Attribute.class);
    places.forEach((attribute, place) ->
        scan.known(place, cell -> form(attribute, cell))
            .ifPresent(value -> said.put(attribute, value)));
    return said;
  }

  /** Adds the name and the birth date, which a person keeps. */
  void addLasting(RowScan scan, ContentKey content) {
    LASTING.forEach(
        attribute -> content.add(scan.cell(places.getOrDefault(attribute, Layout.NOWHERE))));
  }

  private Optional<String> form(Attribute attribute, String cell) {
    return switch (attribute) {
      case FULL_NAME, GIVEN_NAME, FAMILY_NAME, GENDER ->
          cell.length() > LONGEST_NAME ? Optional.empty() : Optional.of(cell);
      case NOTE -> Optional.of(cell);
      case BIRTH_DATE -> date(cell, DateStyle.FIRST_YEAR_OF_BIRTHS);
      case CUSTOMER_SINCE -> date(cell, DateStyle.FIRST_YEAR);
      case LANGUAGE -> KnownWords.language(cell);
      case PREFERRED_CHANNEL -> KnownWords.channel(cell).map(Enum::name);
    };
  }

  private Optional<String> date(String cell, int firstYear) {
    return dates.read(cell, firstYear) instanceof Written.Legible<WrittenTime>(WrittenTime time)
            && time.date().getYear() >= FIRST_YEAR_OF_DATES
        ? Optional.of(time.date().toString())
        : Optional.empty();
  }
}
