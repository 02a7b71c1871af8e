package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.application.port.Orders;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer bought in the currency of most of its sales. */
public record SpendingRow(
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
