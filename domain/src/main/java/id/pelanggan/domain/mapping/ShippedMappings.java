package id.pelanggan.domain.mapping;

import id.pelanggan.domain.source.Stream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Mappings of files that many people have, recognised by the names of all their columns. */
public final class ShippedMappings {
  /** The order lines of a British mail-order house, 2009 to 2011 (Chen, UCI, CC BY 4.0). */
  public static final Mapping ONLINE_RETAIL =
      Mapping.parse(
          """
          stream = orders
          source = Online Retail
          dates = iso
          numbers = english
          zone = Europe/London
          currency = GBP
          phone-region = GB
          cancellation-prefix = C
          whole-number-ids = yes
          column.order-id = InvoiceNo
          column.customer-id = CustomerID
          column.ordered-at = InvoiceDate
          column.product-code = StockCode
          column.product-name = Description
          column.quantity = Quantity
          column.unit-price = UnitPrice
          """);

  /** Invented Australians, some of them more than once (Christen, FEBRL). */
  public static final Mapping FEBRL =
      Mapping.parse(
          """
          stream = customers
          source = FEBRL
          dates = compact
          numbers = english
          phone-region = AU
          column.id = rec_id
          column.given-name = given_name
          column.family-name = surname
          column.street = street_number, address_1, address_2
          column.district = suburb
          column.region = state
          column.postcode = postcode
          column.birth-date = date_of_birth
          """);

  private static final List<Shipped> ALL =
      List.of(
          new Shipped(ONLINE_RETAIL, List.of("Country")),
          new Shipped(FEBRL, List.of("soc_sec_id")));

  private ShippedMappings() {}

  /**
   * The shipped mapping of a file with exactly these columns, in whatever order and case.
   *
   * @return with the names as the file writes them
   */
  public static Optional<Mapping> find(Stream stream, List<String> columns) {
    List<String> names = ColumnNames.of(columns);
    return ALL.stream()
        .filter(shipped -> shipped.mapping().stream() == stream)
        .filter(shipped -> shipped.names().equals(lowerCase(names)))
        .findFirst()
        .map(shipped -> inCaseOf(names, shipped.mapping()));
  }

  private static Mapping inCaseOf(List<String> names, Mapping shipped) {
    UnaryOperator<String> written =
        name -> names.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    Mapping renamed = shipped;
    for (Field field : shipped.columns().keySet()) {
      renamed = renamed.withColumns(field, shipped.columns(field).stream().map(written).toList());
    }
    return renamed;
  }

  private static Set<String> lowerCase(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** A mapping and the columns that it keeps as extras. */
  private record Shipped(Mapping mapping, List<String> extras) {
    Set<String> names() {
      Set<String> names = new HashSet<>(lowerCase(extras));
      mapping.columns().values().forEach(columns -> names.addAll(lowerCase(columns)));
      return names;
    }
  }
}
