package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SampleOrdersTest {
  private static final List<Export.Order> TILL = Export.EXPORT.tillOrders();
  private static final List<Export.Order> WEB = Export.EXPORT.webOrders();
  static final List<List<Export.Order>> BOTH = List.of(TILL, WEB);
  private static final LocalDate FIRST_DAY = Export.LAST_DAY.minusYears(2).plusDays(1);

  @Test
  void shouldAgreeWithTheFigures() {
    Recount.check(Export.EXPORT, Export.SHOP.figures(), 2_000, 12_000);
  }

  @Test
  void shouldKnowAllCustomersOfOrders() {
    assertThat(TILL.stream().map(Export.Order::customer).filter(code -> !code.isEmpty()))
        .isSubsetOf(codes("pelanggan-toko.csv", "kode_pelanggan"));
    assertThat(WEB.stream().map(Export.Order::customer))
        .isSubsetOf(codes("pelanggan-web.csv", "customer_id"));
  }

  @Test
  void shouldSellNothingToSomebodyWhoIsNotACustomerYet() {
    Map<String, LocalDate> joined =
        Export.EXPORT.rows("pelanggan-toko.csv").stream()
            .collect(
                Collectors.toMap(
                    row -> Export.cell(row, "kode_pelanggan"),
                    row ->
                        Export.tillTime(Export.cell(row, "pelanggan_sejak") + " 00:00")
                            .toLocalDate()));
    assertThat(TILL)
        .filteredOn(order -> !order.customer().isEmpty())
        .allMatch(order -> !order.day().isBefore(requireNonNull(joined.get(order.customer()))));
    Map<String, LocalDate> created =
        Export.EXPORT.rows("pelanggan-web.csv").stream()
            .collect(
                Collectors.toMap(
                    row -> Export.cell(row, "customer_id"),
                    row -> OffsetDateTime.parse(Export.cell(row, "created_at")).toLocalDate()));
    assertThat(WEB)
        .allMatch(order -> order.day().isAfter(requireNonNull(created.get(order.customer()))));
    assertThat(Export.EXPORT.rows("interaksi.csv"))
        .allSatisfy(row ->
            assertThat(Export.tillTime(Export.cell(row, "waktu")).toLocalDate())
                .isAfterOrEqualTo(joined.get(row.get("kode_pelanggan"))));
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void shouldNameProductsAsTheListDoes(List<Export.Order> orders) {
    Map<String, String> names =
        Export.EXPORT.rows("produk.csv").stream()
            .collect(
                Collectors.toMap(row -> Export.cell(row, "kode"), row -> Export.cell(row, "nama")));
    Set<String> sold = new HashSet<>();

    assertThat(names).hasSize(120);
    assertThat(orders.stream().flatMap(order -> order.lines().stream()))
        .allMatch(line -> line.name().equals(names.get(line.code())))
        .allMatch(line -> sold.add(line.code()) || !sold.isEmpty());
    assertThat(sold).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void shouldSellPartsOfKilogramsOnly(List<Export.Order> orders) {
    Set<String> byWeight =
        Export.EXPORT.rows("produk.csv").stream()
            .filter(row -> Export.cell(row, "satuan").equals("kg"))
            .map(row -> Export.cell(row, "kode"))
            .collect(Collectors.toSet());

    assertThat(orders.stream().flatMap(order -> order.lines().stream()))
        .filteredOn(line -> line.quantity().stripTrailingZeros().scale() > 0)
        .hasSizeGreaterThan(1_000)
        .allMatch(line -> byWeight.contains(line.code()));
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void shouldTakeBackOnlyWhatWasSold(List<Export.Order> orders) {
    Map<String, Export.Order> sales =
        orders.stream()
            .filter(Export.Order::sale)
            .collect(Collectors.toMap(Export.Order::number, order -> order));
    List<Export.Order> back = orders.stream().filter(order -> !order.sale()).toList();

    assertThat(sales.values()).allMatch(order -> order.original().isEmpty());
    assertThat(back).extracting(Export.Order::original).doesNotHaveDuplicates();
    assertThat(back)
        .hasSizeBetween(orders.size() * 2 / 100, orders.size() * 6 / 100)
        .allSatisfy(order -> {
          Export.Order sale = requireNonNull(sales.get(order.original()));
          assertThat(order.customer()).isEqualTo(sale.customer());
          assertThat(order.time()).isAfter(sale.time());
          assertThat(negated(order)).isSubsetOf(sale.lines());
          assertThat(order.cancellation() && order.lines().size() < sale.lines().size()).isFalse();
          assertThat(order.cancellation()).isEqualTo(order.day().equals(sale.day()));
        });
    assertThat(back).anyMatch(Export.Order::returned).anyMatch(Export.Order::cancellation);
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void shouldSellForBelievableWholeAmounts(List<Export.Order> orders) {
    assertThat(orders).allMatch(order -> order.amount().remainder(BigDecimal.ONE).signum() == 0);
    assertThat(orders)
        .filteredOn(Export.Order::sale)
        .extracting(order -> order.amount().longValueExact())
        .allMatch(amount -> amount >= 10_000 && amount <= 2_000_000);
    assertThat(orders)
        .filteredOn(order -> !order.sale())
        .allMatch(order -> order.amount().signum() < 0)
        .flatExtracting(Export.Order::lines)
        .allMatch(line -> line.quantity().signum() < 0);
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void shouldGoThroughTwoYearsDayByDay(List<Export.Order> orders) {
    List<LocalDate> days = orders.stream().map(Export.Order::day).toList();

    assertThat(days).isSorted();
    assertThat(days.getFirst()).isBetween(FIRST_DAY, FIRST_DAY.plusDays(5));
    assertThat(days.getLast()).isBetween(Export.LAST_DAY.minusDays(5), Export.LAST_DAY);
    assertThat(Set.copyOf(days.stream().distinct().toList())).hasSizeGreaterThan(700);
  }

  @Test
  void shouldSellWhileTheShopIsOpen() {
    assertThat(TILL)
        .allMatch(order -> order.clock().getHour() >= 8 && order.clock().getHour() <= 20);
    assertThat(WEB).anyMatch(order -> order.clock().getHour() >= 21);
  }

  @Test
  void shouldSellMuchInRamadanAndOnSaturdays() {
    assertThat(perDay(TILL, SampleOrdersTest::isRamadan))
        .isGreaterThan(1.3 * perDay(TILL, day -> !isRamadan(day)));
    assertThat(perDay(WEB, SampleOrdersTest::isRamadan))
        .isGreaterThan(1.3 * perDay(WEB, day -> !isRamadan(day)));
    assertThat(perDay(TILL, day -> day.getDayOfWeek() == DayOfWeek.SATURDAY))
        .isGreaterThan(1.4 * perDay(TILL, day -> day.getDayOfWeek() == DayOfWeek.TUESDAY));
    assertThat(perDay(WEB, day -> day.getDayOfWeek() == DayOfWeek.SATURDAY))
        .isLessThan(perDay(WEB, day -> day.getDayOfWeek() == DayOfWeek.MONDAY));
  }

  @Test
  void shouldHaveOneSaleOfSevenAtTheTillWithoutACustomer() {
    long walkIns =
        TILL.stream().filter(order -> order.sale() && order.customer().isEmpty()).count();

    assertThat(walkIns).isEqualTo(8_400 * 15 / 100);
    assertThat(WEB).noneMatch(order -> order.customer().isEmpty());
  }

  @Test
  void shouldHaveRegularsOneTimeBuyersAndSomeWhoStayedAway() {
    Map<String, List<LocalDate>> bought =
        Stream.concat(TILL.stream(), WEB.stream())
            .filter(order -> order.sale() && !order.customer().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Export.Order::customer,
                    Collectors.mapping(Export.Order::day, Collectors.toList())));
    LocalDate longAgo = Export.LAST_DAY.minusDays(180);

    assertThat(bought.values()).filteredOn(days -> days.size() == 1).hasSizeBetween(500, 800);
    assertThat(bought.values()).filteredOn(days -> days.size() >= 12).hasSizeBetween(200, 500);
    assertThat(bought.values())
        .filteredOn(days -> days.size() >= 6 && days.stream().allMatch(longAgo::isAfter))
        .hasSizeBetween(80, 300);
  }

  @Test
  void shouldTellOfMeetingsWithCustomersOfTheTill() {
    List<Map<String, String>> rows = Export.EXPORT.rows("interaksi.csv");

    assertThat(rows).extracting(row -> row.get("kode")).doesNotHaveDuplicates();
    assertThat(rows)
        .extracting(row -> Export.cell(row, "kode_pelanggan"))
        .isSubsetOf(codes("pelanggan-toko.csv", "kode_pelanggan"));
    assertThat(rows)
        .extracting(row -> row.get("jenis"))
        .contains("telepon", "chat", "kunjungan", "email", "media sosial")
        .containsOnly("telepon", "chat", "kunjungan", "email", "media sosial");
    assertThat(rows).extracting(row -> row.get("arah")).containsOnly("masuk", "keluar");
    assertThat(rows)
        .extracting(row -> Export.cell(row, "isi"))
        .noneMatch(String::isBlank)
        .noneMatch(text -> text.contains("%"));
    assertThat(rows)
        .filteredOn(row -> Export.cell(row, "isi").startsWith("Keluhan"))
        .hasSizeBetween(120, 240);
    assertThat(rows)
        .extracting(row -> Export.tillTime(Export.cell(row, "waktu")).toLocalDate())
        .isSorted()
        .allMatch(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(Export.LAST_DAY));
  }

  private static Set<String> codes(String file, String column) {
    return Export.EXPORT.rows(file).stream()
        .map(row -> Export.cell(row, column))
        .collect(Collectors.toSet());
  }

  private static List<Export.Line> negated(Export.Order order) {
    return order.lines().stream()
        .map(line ->
            new Export.Line(line.code(), line.name(), line.quantity().negate(), line.price()))
        .toList();
  }

  private static boolean isRamadan(LocalDate day) {
    return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == 9;
  }

  private static double perDay(List<Export.Order> orders, Predicate<LocalDate> chosen) {
    Map<LocalDate, Long> counts =
        orders.stream().collect(Collectors.groupingBy(Export.Order::day, Collectors.counting()));
    LongSummaryStatistics statistics =
        FIRST_DAY
            .datesUntil(Export.LAST_DAY.plusDays(1))
            .filter(chosen)
            .mapToLong(day -> counts.getOrDefault(day, 0L))
            .summaryStatistics();
    return statistics.getAverage();
  }
}
