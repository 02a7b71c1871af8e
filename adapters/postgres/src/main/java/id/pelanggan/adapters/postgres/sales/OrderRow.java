package id.pelanggan.adapters.postgres.sales;

import id.pelanggan.application.port.Orders;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.source.SourceId;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

/** A row of {@code sales_order}. */
public record OrderRow(
    UUID customerId,
    UUID orderId,
    UUID sourceId,
    String kind,
    Instant orderedAt,
    String currency,
    long totalMinor,
    int lineCount) {
  Orders.Fact toFact() {
    return new Orders.Fact(
        new Orders.Key(new CustomerId(customerId), orderId),
        new SourceId(sourceId),
        OrderKind.valueOf(kind),
        orderedAt,
        Currency.getInstance(currency),
        totalMinor,
        lineCount);
  }
}
