package id.pelanggan.domain.mapping;

import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.sales.OrderLine;
import java.time.Instant;
import java.util.Optional;

/** One line of an order, with what it says of the order. */
record OrderRow(
    ExternalId key, Optional<Instant> changedAt, OrderHead head, OrderLine line, RowExtras extras)
    implements RowValues {
  static OrderRow of(RowValues row) {
    return switch (row) {
      case OrderRow line -> line;
      case WholeRow whole -> throw new IllegalArgumentException("not a line of an order");
    };
  }

  @Override
  public boolean isCounted() {
    return false;
  }

  @Override
  public RowValues occurrence(int number) {
    throw new IllegalStateException("rows of orders are not counted");
  }

  @Override
  public String toString() {
    return "OrderRow[***]";
  }
}
