package id.pelanggan.adapters.postgres.sales;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.copy.CopyWriter;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Orders;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.sales.OrderLine;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Orders in their tables. */
public final class PostgresOrders implements Orders {
  private static final List<String> ORDER =
      List.of(
          "customer_id",
          "order_id",
          "source_id",
          "kind",
          "ordered_at",
          "ordered_on",
          "currency",
          "total_minor",
          "line_count",
          "channel",
          "original_digest");
  private static final List<String> LINE =
      List.of(
          "customer_id",
          "order_id",
          "ordinal",
          "product_code",
          "quantity_thousandths",
          "unit_price_minor",
          "amount_minor");

  private final Database database;

  @Inject
  public PostgresOrders(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(List<Placed> orders) {
    if (!orders.isEmpty()) {
      database.copy("sales_order", ORDER, copy -> orders.forEach(order -> writeOrder(order, copy)));
      database.copy("order_line", LINE, copy -> orders.forEach(order -> writeLines(order, copy)));
    }
  }

  @Override
  public void delete(Collection<Key> orders) {
    if (!orders.isEmpty()) {
      UUID[] customers = orders.stream().map(key -> key.customer().value()).toArray(UUID[]::new);
      UUID[] ids = orders.stream().map(Key::order).toArray(UUID[]::new);
      database.run(
          OrderDao.class,
          dao -> {
            dao.deleteLines(customers, ids);
            dao.deleteOrders(customers, ids);
          });
    }
  }

  @Override
  public void addToSummaries(Collection<Placed> orders) {
    if (!orders.isEmpty()) {
      Totals totals = new Totals();
      orders.forEach(totals::add);
      database.run(OrderDao.class, totals::store);
    }
  }

  @Override
  public void refreshSummaries(Collection<CustomerId> customers) {
    if (!customers.isEmpty()) {
      UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
      database.run(
          OrderDao.class,
          dao -> {
            dao.refreshSummaries(ids);
            dao.refreshMonths(ids);
          });
    }
  }

  @Override
  public List<Summary> listSummaries(CustomerId customer) {
    return database.with(OrderDao.class, dao -> dao.listSummaries(customer.value())).stream()
        .map(SummaryRow::toSummary)
        .toList();
  }

  @Override
  public List<Fact> list(CustomerId customer, int limit) {
    return database.with(OrderDao.class, dao -> dao.list(customer.value(), limit)).stream()
        .map(OrderRow::toFact)
        .toList();
  }

  @Override
  public List<Bought> listFavourites(CustomerId customer, int limit) {
    return database
        .with(OrderDao.class, dao -> dao.listFavourites(customer.value(), limit))
        .stream()
        .map(BoughtRow::toBought)
        .toList();
  }

  private static void writeOrder(Placed order, CopyWriter copy) {
    OrderDocument document = order.document();
    copy.row()
        .uuid(order.key().customer().value())
        .uuid(order.key().order())
        .uuid(order.source().value())
        .text(document.kind().name())
        .instant(document.orderedAt())
        .date(document.orderedOn())
        .text(document.currency().getCurrencyCode())
        .int8(document.total().minor())
        .int4(document.lines().size())
        .text(document.channel());
    order.original().ifPresentOrElse(original -> copy.bytes(original.bytes()), copy::none);
  }

  private static void writeLines(Placed order, CopyWriter copy) {
    int ordinal = 0;
    for (OrderLine line : order.document().lines()) {
      ordinal++;
      copy.row()
          .uuid(order.key().customer().value())
          .uuid(order.key().order())
          .int4(ordinal)
          .text(line.productCode())
          .int8(line.quantity().thousandths())
          .int8(line.unitPrice().minor())
          .int8(line.amount().minor());
    }
  }
}
