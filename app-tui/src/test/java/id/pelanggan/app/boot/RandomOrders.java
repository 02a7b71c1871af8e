package id.pelanggan.app.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A file of orders of one to four lines, in which the lines say different things. */
final class RandomOrders {
  static final String MAPPING =
      """
      stream = orders
      source = Aneh
      dates = day-first
      numbers = indonesian
      zone = Asia/Jakarta
      currency = IDR
      cancellation-prefix = C
      column.order-id = nota
      column.order-number = nomor
      column.customer-id = pelanggan
      column.ordered-at = waktu
      column.product-code = kode
      column.product-name = barang
      column.quantity = jumlah
      column.unit-price = harga
      column.line-amount = total
      column.currency = mata uang
      column.channel = lewat
      column.order-kind = jenis
      column.original-order = dari
      column.changed-at = diubah
      """;
  private static final List<String> HEAD =
      List.of(
          "nota", "nomor", "pelanggan", "waktu", "lewat", "jenis", "dari", "mata uang", "Kurir");
  private static final List<String> LINE =
      List.of(
          "kode",
          "barang",
          "jumlah",
          "harga",
          "total",
          "diubah",
          "Warna",
          "Warna [2]",
          "Warna'",
          "Order ID",
          "Amount");
  private static final List<String> TIMES =
      List.of(
          "17/08/2025 10:15",
          "2025-08-17T23:30:00Z",
          "2025-08-17T01:30:00.123456789+09:00",
          "17/08/2025",
          "31/12/1999 23:59:59",
          "2025-08-17 10.15 WIT",
          "1900-01-01",
          "2025-08-17T10:00-11:30");
  private static final List<String> QUANTITIES =
      List.of("1", "2,5", "-3", "0", "0,125", "1.000", "(2)");
  private static final List<String> PRICES =
      List.of("15.000", "0", "1,99", "-2.500,5", "1,005", "Rp 7.500,-", "123.456.789.012,34");
  private static final List<String> TEXTS =
      List.of(
          "",
          "",
          "merah",
          "=biru",
          "a\nb",
          "hijau",
          "+1",
          "\"kutip\"",
          "Warna",
          "1.234,5",
          "\u0001");

  private final Random random;

  RandomOrders(long seed) {
    this.random = new Random(seed);
  }

  String text(int orders) {
    List<String> columns = new ArrayList<>(HEAD);
    columns.addAll(LINE);
    StringBuilder text = new StringBuilder(line(columns));
    for (int order = 1; order <= orders; order++) {
      List<String> head = head(order);
      for (int left = random.nextInt(4); left >= 0; left--) {
        List<String> cells = new ArrayList<>(head);
        LINE.forEach(column -> cells.add(cell(column)));
        text.append(line(cells));
      }
    }
    return text.toString();
  }

  private List<String> head(int order) {
    return List.of(
        (random.nextInt(9) == 0 ? "C" : "=N") + order,
        one(List.of("", "", "F/" + order, "@" + order)),
        one(List.of("", "K" + order % 7, "+" + order % 5)),
        one(TIMES),
        one(List.of("", "toko", "=web")),
        one(List.of("", "", "retur", "batal", "penjualan")),
        one(List.of("", "", "N" + random.nextInt(50))),
        one(List.of("", "", "USD", "JPY", "Rp", "BHD")),
        one(TEXTS));
  }

  private String cell(String column) {
    return switch (column) {
      case "jumlah" -> one(QUANTITIES);
      case "harga" -> one(PRICES).replace("Rp ", "");
      case "total" -> random.nextInt(3) == 0 ? one(PRICES).replace("Rp ", "") : "";
      case "diubah" -> one(List.of("", "", "2025-08-18T10:15:30.5+07:00", "entah"));
      default -> one(TEXTS);
    };
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\n"));
  }
}
