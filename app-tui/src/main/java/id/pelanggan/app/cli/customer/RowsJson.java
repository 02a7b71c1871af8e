package id.pelanggan.app.cli.customer;

import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.ListCustomers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Customers in a list as programs read them.
 *
 * @param next what {@code --after} takes to go on; null after the last
 * @param locked whether the keys stayed locked, so that names are missing
 */
record RowsJson(List<Row> customers, @Nullable String next, boolean locked) {
  static RowsJson of(ListCustomers.Page page, boolean locked) {
    return new RowsJson(
        page.rows().stream().map(Row::of).toList(),
        page.next().map(PlaceText::of).orElse(null),
        locked);
  }

  /**
   * @param naming whether it says who it is, and why not
   * @param phone masked, like the e-mail address
   */
  record Row(
      UUID id,
      String naming,
      @Nullable String name,
      String city,
      String country,
      @Nullable String phone,
      @Nullable String email,
      Map<String, String> statements,
      @Nullable BigDecimal spend,
      @Nullable String currency,
      long sales,
      @Nullable LocalDate lastOrder) {
    static Row of(CustomerRow row) {
      Optional<CustomerRow.Spending> spending = row.spending();
      return new Row(
          row.id().value(),
          row.naming().name(),
          row.name().orElse(null),
          row.facts().city(),
          row.facts().country(),
          row.phone().orElse(null),
          row.email().orElse(null),
          row.statements(),
          spending.map(bought -> bought.spend().amount()).orElse(null),
          spending.map(bought -> bought.spend().currency().getCurrencyCode()).orElse(null),
          spending.map(CustomerRow.Spending::sales).orElse(0L),
          spending.flatMap(CustomerRow.Spending::lastOrder).orElse(null));
    }
  }
}
