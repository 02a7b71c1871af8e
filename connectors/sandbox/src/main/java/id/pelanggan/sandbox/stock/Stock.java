package id.pelanggan.sandbox.stock;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.shop.SandboxCustomer;
import id.pelanggan.sandbox.shop.SandboxOrder;
import id.pelanggan.sandbox.shop.SandboxProduct;
import id.pelanggan.sandbox.shop.SandboxShop;
import java.time.Instant;
import java.util.List;

/**
 * What the shop has now. Tests put in, change and take away whatever they need, with any times: an
 * order of three days ago that comes in only now is put in like any other.
 */
public final class Stock {
  /** Customers by name. */
  public static final int BY_NAME = 0;

  /** Customers and orders by the time at which they were made. */
  public static final int BY_CREATION = 1;

  /** Orders and objects of the catalog by the time at which they were changed last. */
  public static final int BY_CHANGE = 0;

  private final SandboxShop shop;
  private final Register<SandboxCustomer> customers =
      new Register<>(
          SandboxCustomer::id,
          List.of(Stock::name, customer -> Key.of(customer.createdAt(), customer.id())));
  private final Register<SandboxOrder> orders =
      new Register<>(
          SandboxOrder::id,
          List.of(
              order -> Key.of(order.updatedAt(), order.id()),
              order -> Key.of(order.createdAt(), order.id())));
  private final Register<CatalogEntry> catalog =
      new Register<>(CatalogEntry::id, List.of(entry -> Key.of(entry.updatedAt(), entry.id())));

  public Stock(SandboxShop shop) {
    this.shop = requireNonNull(shop, "shop is null");
    shop.products().forEach(this::put);
    shop.forEachCustomer(this::put);
    shop.forEachOrder(this::put);
  }

  public SandboxShop shop() {
    return shop;
  }

  public Register<SandboxCustomer> customers() {
    return customers;
  }

  public Register<SandboxOrder> orders() {
    return orders;
  }

  public Register<CatalogEntry> catalog() {
    return catalog;
  }

  /** New, or instead of the one with the same id. */
  public void put(SandboxCustomer customer) {
    customers.put(customer);
  }

  /** New, or instead of the one with the same id. */
  public void put(SandboxOrder order) {
    orders.put(order);
  }

  /** New, or instead of the one with the same id. */
  public void put(SandboxProduct product) {
    for (CatalogEntry entry : CatalogEntry.of(product)) {
      if (!entry.type().isShared() || catalog.find(entry.id()).isEmpty()) {
        catalog.put(entry);
      }
    }
  }

  /**
   * The customer vanishes; nothing tells of it, as with the vendor.
   *
   * @return whether there was one
   */
  public boolean deleteCustomer(String id) {
    return customers.remove(id);
  }

  /** As {@link #deleteCustomer}; the vendor never does it. */
  public boolean deleteOrder(String id) {
    return orders.remove(id);
  }

  /** The product is told of as deleted from now on. Nothing happens where there is none. */
  public void deleteProduct(String id, Instant time) {
    catalog.find(id).map(CatalogEntry::product).ifPresent(product -> put(product.deletedAt(time)));
  }

  private static Key name(SandboxCustomer customer) {
    return new Key((customer.givenName() + " " + customer.familyName()).strip(), 0, customer.id());
  }
}
