package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files' rows, read from their cells as somebody reads them who knows the headers alone. */
record Export(Map<String, List<Map<String, String>>> files) {
  static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 31);
  static final SampleShop SHOP = SampleShop.of(1, LAST_DAY, SampleShop.Size.DEFAULT);
  static final Export EXPORT = of(SHOP);

  private static final DateTimeFormatter TILL_TIME =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

  static Export of(SampleShop shop) {
    Map<String, List<Map<String, String>>> files = new HashMap<>();
    for (SampleFile file : shop.files()) {
      List<Map<String, String>> rows = new ArrayList<>();
      file.forEachRow(cells -> rows.add(row(file.header(), cells)));
      files.put(file.name(), rows);
    }
    return new Export(files);
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int column = 0; column < header.size(); column++) {
      row.put(header.get(column), cells.get(column));
    }
    return row;
  }

  List<Map<String, String>> rows(String file) {
    return requireNonNull(files.get(file), file);
  }

  static String cell(Map<String, String> row, String column) {
    return requireNonNull(row.get(column), column);
  }

  /** Trimmed and in lower case. */
  static String email(Map<String, String> row) {
    return cell(row, "email").strip().toLowerCase(Locale.ROOT);
  }

  static LocalDateTime tillTime(String written) {
    return LocalDateTime.parse(written, TILL_TIME);
  }

  List<Order> tillOrders() {
    return orders(
        "penjualan-toko.csv",
        row ->
            new Order(
                cell(row, "no_nota"),
                cell(row, "jenis"),
                cell(row, "kode_pelanggan"),
                tillTime(cell(row, "tanggal")),
                cell(row, "nota_asal"),
                new ArrayList<>()),
        row ->
            new Line(
                cell(row, "kode_barang"),
                cell(row, "nama_barang"),
                new BigDecimal(cell(row, "jumlah").replace(',', '.')),
                new BigDecimal(cell(row, "harga_satuan").replace(".", ""))));
  }

  List<Order> webOrders() {
    return orders(
        "penjualan-web.csv",
        row ->
            new Order(
                cell(row, "order_id"),
                cell(row, "status"),
                cell(row, "customer_id"),
                OffsetDateTime.parse(cell(row, "ordered_at")).toLocalDateTime(),
                cell(row, "original_order"),
                new ArrayList<>()),
        row ->
            new Line(
                cell(row, "sku"),
                cell(row, "product"),
                new BigDecimal(cell(row, "quantity")),
                new BigDecimal(cell(row, "unit_price"))));
  }

  /** Rows of one order stand together. */
  private List<Order> orders(String file, Reading<Order> head, Reading<Line> line) {
    Map<String, Order> orders = new LinkedHashMap<>();
    String previous = "";
    for (Map<String, String> row : rows(file)) {
      Order order = head.read(row);
      if (!order.number().equals(previous) && orders.put(order.number(), order) != null) {
        throw new IllegalStateException("an order stands in two places");
      }
      previous = order.number();
      Order first = requireNonNull(orders.get(previous));
      if (!first.head().equals(order.head())) {
        throw new IllegalStateException("the lines of an order contradict each other");
      }
      first.lines().add(line.read(row));
    }
    return List.copyOf(orders.values());
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read(Map<String, String> row);
  }

  record Line(String code, String name, BigDecimal quantity, BigDecimal price) {
    BigDecimal amount() {
      return quantity.multiply(price).stripTrailingZeros();
    }
  }

  record Order(
      String number,
      String kind,
      String customer,
      LocalDateTime time,
      String original,
      List<Line> lines) {
    boolean sale() {
      return kind.equals("jual") || kind.equals("sale");
    }

    boolean cancellation() {
      return kind.equals("batal") || kind.equals("cancelled");
    }

    boolean returned() {
      return kind.equals("retur") || kind.equals("returned");
    }

    LocalDate day() {
      return time.toLocalDate();
    }

    LocalTime clock() {
      return time.toLocalTime();
    }

    BigDecimal amount() {
      return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<String> head() {
      return List.of(kind, customer, time.toString(), original);
    }
  }
}
