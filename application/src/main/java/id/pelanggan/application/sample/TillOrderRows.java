package id.pelanggan.application.sample;

import java.util.List;
import java.util.function.Consumer;

/** The till's journal: one row for each line of each order. */
record TillOrderRows(Plan plan) implements Consumer<Consumer<List<String>>> {
  static final List<String> HEADER =
      Words.of(
          "no_nota, tanggal, kode_pelanggan, kode_barang, nama_barang, jumlah, harga_satuan, kanal,"
              + " jenis, nota_asal");

  @Override
  public void accept(Consumer<List<String>> action) {
    OrderBook.forEach(plan, Outlet.TILL, order -> write(order, action));
  }

  private static void write(SampleOrder order, Consumer<List<String>> action) {
    String time = Notation.date(order.day(), '/') + " " + Notation.clock(order.minute());
    String customer = order.walkIn() ? "" : Outlet.TILL.customerCode(order.customer());
    for (SampleOrder.Line line : order.lines()) {
      action.accept(
          List.of(
              order.number(),
              time,
              customer,
              line.product().code(),
              line.product().name(),
              Notation.decimal(line.thousandths(), ','),
              Notation.dotted(line.price()),
              order.channel(),
              Outlet.TILL.word(order.kind()),
              order.original()));
    }
  }
}
