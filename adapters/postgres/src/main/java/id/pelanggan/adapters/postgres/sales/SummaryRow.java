package id.pelanggan.adapters.postgres.sales;

import id.pelanggan.application.port.Orders;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code customer_summary}. */
public record SummaryRow(
    UUID customerId,
    String currency,
    long sales,
    long cancellations,
    long returns,
    long spendMinor,
    @Nullable LocalDate firstOrderOn,
    @Nullable LocalDate lastOrderOn) {
  Orders.Summary toSummary() {
    return new Orders.Summary(
        Currency.getInstance(currency),
        sales,
        cancellations,
        returns,
        spendMinor,
        Optional.ofNullable(firstOrderOn),
        Optional.ofNullable(lastOrderOn));
  }
}
