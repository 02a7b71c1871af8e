package id.pelanggan.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.sample.SampleFigures.SourceFigures;
import id.pelanggan.domain.sales.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts from the rows what the figures claim. */
final class Recount {
  private static final Currency RUPIAH = Currency.getInstance("IDR");

  private Recount() {}

  static void check(Export export, SampleFigures figures, int customers, int orders) {
    List<Map<String, String>> till = export.rows("pelanggan-toko.csv");
    List<Map<String, String>> web = export.rows("pelanggan-web.csv");
    assertThat(resolved(till, web)).isEqualTo(customers).isEqualTo(figures.customers());
    assertThat(figures.customersInBoth()).isEqualTo(till.size() + web.size() - customers);
    assertThat(figures.till().customerRecords()).isEqualTo(till.size());
    assertThat(figures.web().customerRecords()).isEqualTo(web.size());
    assertThat(figures.products()).isEqualTo(export.rows("produk.csv").size());
    assertThat(figures.interactions()).isEqualTo(export.rows("interaksi.csv").size());
    check(export.tillOrders(), figures.till());
    check(export.webOrders(), figures.web());
    assertThat(figures.till().sales() + figures.web().sales()).isEqualTo(orders);
  }

  /** Till first; then a web record joins the till's that has its e-mail address. */
  static int resolved(List<Map<String, String>> till, List<Map<String, String>> web) {
    Set<String> emails = new HashSet<>();
    till.stream().map(Export::email).filter(email -> !email.isEmpty()).forEach(emails::add);
    int customers = till.size();
    for (Map<String, String> row : web) {
      customers += emails.add(Export.email(row)) ? 1 : 0;
    }
    return customers;
  }

  private static void check(List<Export.Order> orders, SourceFigures figures) {
    assertThat(figures.orders()).isEqualTo(orders.size());
    assertThat(figures.sales()).isEqualTo(count(orders, Export.Order::sale));
    assertThat(figures.cancellations()).isEqualTo(count(orders, Export.Order::cancellation));
    assertThat(figures.returns()).isEqualTo(count(orders, Export.Order::returned));
    assertThat(figures.lines()).isEqualTo(lines(orders));
    List<Export.Order> walkIns =
        orders.stream().filter(order -> order.customer().isEmpty()).toList();
    assertThat(figures.walkInOrders()).isEqualTo(walkIns.size());
    assertThat(figures.walkInLines()).isEqualTo(lines(walkIns));
    assertThat(figures.amounts()).isEqualTo(amounts(orders));
  }

  private static long count(List<Export.Order> orders, Predicate<Export.Order> kind) {
    return orders.stream().filter(kind).count();
  }

  private static long lines(List<Export.Order> orders) {
    return orders.stream().mapToLong(order -> order.lines().size()).sum();
  }

  private static SortedMap<LocalDate, Money> amounts(List<Export.Order> orders) {
    SortedMap<LocalDate, Money> amounts = new TreeMap<>();
    for (Export.Order order : orders) {
      amounts.merge(order.day(), Money.of(order.amount(), RUPIAH), Money::plus);
    }
    return amounts;
  }
}
