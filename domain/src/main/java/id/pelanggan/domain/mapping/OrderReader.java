package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the lines of orders, each row one. */
final class OrderReader implements DocumentReader {
  private static final int LONGEST_WORD = 300;

  private final Layout layout;
  private final IdCells ids;
  private final TimeCells times;
  private final TimeCells changes;
  private final AmountCells amounts;
  private final String cancellationPrefix;
  private final int orderId;
  private final int orderNumber;
  private final int customer;
  private final int orderedAt;
  private final int channel;
  private final int kind;
  private final int original;
  private final int changedAt;

  OrderReader(Layout layout, IdCells ids) {
    this.layout = layout;
    this.ids = ids;
    this.times = new TimeCells(layout.mapping());
    this.changes = new TimeCells(layout.mapping());
    this.amounts = new AmountCells(layout, ids);
    this.cancellationPrefix = layout.mapping().cancellationPrefix();
    this.orderId = layout.place(Field.ORDER_ID);
    this.orderNumber = layout.place(Field.ORDER_NUMBER);
    this.customer = layout.place(Field.CUSTOMER_ID);
    this.orderedAt = layout.place(Field.ORDERED_AT);
    this.channel = layout.place(Field.CHANNEL);
    this.kind = layout.place(Field.ORDER_KIND);
    this.original = layout.place(Field.ORIGINAL_ORDER);
    this.changedAt = layout.place(Field.CHANGED_AT);
  }

  @Override
  public Reading read(RowScan scan) {
    Optional<ExternalId> id = scan.id(orderId, ids);
    Moment ordered = times.required(scan, orderedAt);
    OrderKind known = kind(scan);
    Optional<OrderLine> line = amounts.line(scan);
    Optional<Instant> changed = changes.changedAt(scan, changedAt);
    String number = scan.text(orderNumber, LONGEST_WORD);
    String sold = scan.text(channel, LONGEST_WORD);
    return scan.finish(() -> {
      OrderLine read = line.orElseThrow();
      OrderHead head =
          new OrderHead(
              number,
              ids.customerId(scan.cell(customer)),
              known,
              ordered,
              read.amount().currency(),
              sold,
              ids.read(scan.cell(original)));
      return new OrderRow(id.orElseThrow(), changed, head, read, scan.extras());
    });
  }

  @Override
  public int sharedId() {
    return orderId;
  }

  @Override
  public Assembly assemble(List<RowValues> rows) {
    return new OrderAssembly(layout, rows.stream().map(OrderRow::of).toList()).assemble();
  }

  private OrderKind kind(RowScan scan) {
    String written = scan.cell(kind);
    if (written.isEmpty()) {
      return !cancellationPrefix.isEmpty() && scan.cell(orderId).startsWith(cancellationPrefix)
          ? OrderKind.CANCELLATION
          : OrderKind.SALE;
    }
    Optional<OrderKind> known = KnownWords.orderKind(written);
    if (known.isEmpty()) {
      scan.refuse(RefusalReason.KIND_UNKNOWN, kind);
    }
    return known.orElse(OrderKind.SALE);
  }
}
