package id.pelanggan.application.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.sales.OrderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleRegisterTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);
  private static final SampleShop.Size SIZE = new SampleShop.Size(2_000, 12_000);
  private static final SampleShop SHOP = SampleShop.of(1, LAST_DAY, SIZE);
  private static final Instant END = Instant.parse("2026-01-31T17:00:00Z");

  private final List<RegisterCustomer> customers = customers(SHOP);
  private final List<RegisterOrder> orders = orders(SHOP);

  @Test
  void shouldRepeatItself() {
    SampleShop again = SampleShop.of(1, LAST_DAY, SIZE);

    assertThat(customers(again)).isEqualTo(customers);
    assertThat(orders(again)).isEqualTo(orders);
    assertThat(customers(SampleShop.of(2, LAST_DAY, SIZE))).isNotEqualTo(customers);
  }

  @Test
  void shouldHaveEverybodyOnce() {
    assertThat(customers)
        .hasSize(SIZE.customers())
        .extracting(RegisterCustomer::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldHaveWhatTheFilesHave() {
    SampleFigures figures = SHOP.figures();
    long cancellations = figures.till().cancellations() + figures.web().cancellations();

    assertThat(orders).extracting(RegisterOrder::id).doesNotHaveDuplicates();
    assertThat(count(OrderKind.CANCELLATION)).isEqualTo(cancellations);
    assertThat(count(OrderKind.SALE))
        .isEqualTo(figures.till().sales() + figures.web().sales() - cancellations);
    assertThat(count(OrderKind.RETURN))
        .isEqualTo(figures.till().returns() + figures.web().returns());
    assertThat(SHOP.register().products()).hasSize(figures.products());
  }

  @Test
  void shouldReferToWhatIsThere() {
    Set<String> known = ids(customers, RegisterCustomer::id);
    Set<String> sales = ids(orders, RegisterOrder::id);
    Set<String> products = ids(SHOP.register().products(), RegisterProduct::id);
    Set<String> locations = ids(SHOP.register().locations(), RegisterLocation::id);

    assertThat(orders)
        .allSatisfy(order -> {
          assertThat(locations).contains(order.location());
          order.customer().ifPresent(customer -> assertThat(known).contains(customer));
          order.original().ifPresent(original -> assertThat(sales).contains(original));
          assertThat(order.original().isPresent()).isEqualTo(order.kind() == OrderKind.RETURN);
          assertThat(order.lines()).isNotEmpty();
          order
              .lines()
              .forEach(line -> {
                assertThat(products).contains(line.product());
                assertThat(line.thousandths()).isPositive();
              });
        });
    assertThat(orders).anyMatch(order -> order.customer().isEmpty());
  }

  @Test
  void shouldChangeNothingAfterTheLastDayOrBeforeItWasMade() {
    assertThat(customers)
        .allSatisfy(customer -> {
          assertThat(customer.updatedAt()).isAfterOrEqualTo(customer.createdAt()).isBefore(END);
        });
    assertThat(orders)
        .allSatisfy(order ->
            assertThat(order.updatedAt()).isAfterOrEqualTo(order.createdAt()).isBefore(END));
  }

  /** Pages of a hundred customers and of a few orders are full of them. */
  @Test
  void shouldShareTimesOfChange() {
    assertThat(mostAtOnce(customers, RegisterCustomer::updatedAt)).isGreaterThan(100);
    assertThat(mostAtOnce(orders, RegisterOrder::updatedAt)).isGreaterThan(10);
  }

  @Test
  void shouldBeAsUntidyAsACounter() {
    assertThat(customers).anyMatch(customer -> customer.email().isEmpty());
    assertThat(customers)
        .anyMatch(customer ->
            !customer.email().equals(customer.email().strip().toLowerCase(Locale.ROOT)));
    assertThat(customers).anyMatch(customer -> customer.phone().isEmpty());
    assertThat(customers).anyMatch(customer -> customer.phone().startsWith("(+62)"));
    assertThat(customers).anyMatch(customer -> customer.address().isEmpty());
    assertThat(customers)
        .anyMatch(customer -> customer.family().isEmpty() && customer.given().contains(" "));
    assertThat(customers).anyMatch(RegisterCustomer::refusesEmail);
    assertThat(customers).allMatch(customer -> !customer.given().isBlank());
  }

  @Test
  void shouldTellNothingOfAnybodyInPassing() {
    assertThat(customers.getFirst().toString()).isEqualTo("RegisterCustomer[PLG-00001]");
  }

  private long count(OrderKind kind) {
    return orders.stream().filter(order -> order.kind() == kind).count();
  }

  private static <T> int mostAtOnce(List<T> things, Function<T, Instant> time) {
    Map<Instant, Integer> counts = new HashMap<>();
    things.forEach(thing -> counts.merge(time.apply(thing), 1, Integer::sum));
    return Collections.max(counts.values());
  }

  private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }

  private static List<RegisterCustomer> customers(SampleShop shop) {
    List<RegisterCustomer> customers = new ArrayList<>();
    shop.register().forEachCustomer(customers::add);
    return customers;
  }

  private static List<RegisterOrder> orders(SampleShop shop) {
    List<RegisterOrder> orders = new ArrayList<>();
    shop.register().forEachOrder(orders::add);
    return orders;
  }
}
