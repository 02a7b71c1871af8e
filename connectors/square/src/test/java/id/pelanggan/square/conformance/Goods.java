package id.pelanggan.square.conformance;

import id.pelanggan.sandbox.shop.SandboxAddress;
import id.pelanggan.sandbox.shop.SandboxCustomer;
import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SandboxProduct;
import id.pelanggan.sandbox.stock.Stock;
import id.pelanggan.spi.record.StreamKind;
import java.time.Instant;
import java.util.List;

/** Puts records of each kind into a stand-in, of which no more is known than id and times. */
record Goods(Stock stock) {
  static final String NAME = "Weningsih";
  static final String STREET = "Jalan Anggrek";

  private static final SandboxProduct PEPPER =
      new SandboxProduct("PEPPER", Instant.EPOCH, "Lada hitam", "Rempah", "kg", 9_000_000, false);

  void put(StreamKind stream, String id, Instant created, Instant changed) {
    switch (stream) {
      case PRODUCTS -> stock.put(product(id, changed));
      case CUSTOMERS -> stock.put(customer(id, created, changed));
      case ORDERS -> stock.put(order(id, created, changed));
      case INTERACTIONS, FEEDBACK -> throw new IllegalArgumentException("no such stream");
    }
  }

  void delete(StreamKind stream, String id, Instant now) {
    switch (stream) {
      case PRODUCTS -> stock.deleteProduct(id, now);
      case CUSTOMERS -> stock.deleteCustomer(id);
      case ORDERS -> stock.deleteOrder(id);
      case INTERACTIONS, FEEDBACK -> throw new IllegalArgumentException("no such stream");
    }
  }

  private static SandboxProduct product(String id, Instant changed) {
    return new SandboxProduct(id, changed, "Jahe merah", "", "", 2_500_000, false);
  }

  private static SandboxCustomer customer(String id, Instant created, Instant changed) {
    return new SandboxCustomer(
        id,
        created,
        changed,
        NAME,
        "Lestari",
        "",
        "wening." + id + "@contoh.id",
        "0800-0012-3456",
        new SandboxAddress(STREET + " 4", "", "", "Sleman", "DI Yogyakarta", "55281", "ID"),
        "0000-02-29",
        "suka pedas",
        "",
        true);
  }

  private static SandboxOrder order(String id, Instant created, Instant changed) {
    return new SandboxOrder(
        id,
        "L-" + (1 + Math.floorMod(id.hashCode(), 2)),
        "C-00001",
        SandboxOrder.State.COMPLETED,
        created,
        changed,
        "N" + id,
        "Kasir",
        "",
        List.of(new SandboxOrder.Line(PEPPER, 250, PEPPER.price(), 50_000)));
  }
}
