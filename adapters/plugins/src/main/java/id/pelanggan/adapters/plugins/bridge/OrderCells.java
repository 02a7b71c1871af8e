package id.pelanggan.adapters.plugins.bridge;

import id.pelanggan.adapters.plugins.bridge.Shapes.Outline;
import id.pelanggan.application.port.ReceivedRecord;
import id.pelanggan.domain.mapping.Field;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Shape;
import id.pelanggan.spi.record.OrderRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Orders as text in fields, a row for each line. */
final class OrderCells {
  /** In the order in which {@link #row} adds them. */
  static final List<Outline.Part> PARTS =
      Cells.once(
          Field.ORDER_ID,
          Field.CHANGED_AT,
          Field.ORDER_NUMBER,
          Field.CUSTOMER_ID,
          Field.ORDER_KIND,
          Field.ORDERED_AT,
          Field.CHANNEL,
          Field.ORIGINAL_ORDER,
          Field.PRODUCT_CODE,
          Field.PRODUCT_NAME,
          Field.QUANTITY,
          Field.UNIT_PRICE,
          Field.LINE_AMOUNT,
          Field.CURRENCY);

  private final Shapes shapes;

  OrderCells(Shapes shapes) {
    this.shapes = shapes;
  }

  ReceivedRecord translate(OrderRecord record) {
    Shape shape = shapes.of(new Outline(PARTS, List.copyOf(record.extras().keySet())));
    String changedAt = record.changedAt().map(Object::toString).orElse("");
    String orderedAt = record.orderedAt().toString();
    List<List<String>> rows = new ArrayList<>(record.lines().size());
    boolean oneCurrency = true;
    for (OrderRecord.Line line : record.lines()) {
      rows.add(row(record, changedAt, orderedAt, line, shape.cells().size()));
      oneCurrency &= line.unitPrice().currency().equals(line.amount().currency());
    }
    return new ReceivedRecord(
        Stream.ORDERS,
        Cells.id(record.id()),
        shape,
        rows,
        oneCurrency
            ? Optional.empty()
            : Optional.of(new Refusal(RefusalReason.CURRENCY_UNKNOWN, Field.CURRENCY.key())));
  }

  private static List<String> row(
      OrderRecord record, String changedAt, String orderedAt, OrderRecord.Line line, int size) {
    return new Cells(size)
        .add(record.id())
        .add(changedAt)
        .add(record.number())
        .add(record.customerId().orElse(""))
        .add(word(record.kind()))
        .add(orderedAt)
        .add(record.channel())
        .add(record.originalId().orElse(""))
        .add(line.productCode())
        .add(line.productName())
        .add(line.quantity())
        .add(Cells.number(line.unitPrice().amount()))
        .add(Cells.number(line.amount().amount()))
        .add(line.amount().currency())
        .addExtras(record.extras())
        .row();
  }

  private static String word(OrderRecord.Kind kind) {
    return switch (kind) {
      case SALE -> "sale";
      case CANCELLATION -> "cancellation";
      case RETURN -> "return";
    };
  }
}
