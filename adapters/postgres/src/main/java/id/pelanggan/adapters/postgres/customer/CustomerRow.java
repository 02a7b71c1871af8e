package id.pelanggan.adapters.postgres.customer;

import id.pelanggan.domain.customer.CustomerFacts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code customer}. */
public record CustomerRow(
    UUID customerId,
    long keySlot,
    boolean isWalkIn,
    String city,
    String country,
    String language,
    String preferredChannel,
    @Nullable Integer birthYearBand,
    @Nullable Integer birthMonth,
    @Nullable LocalDate customerSince) {
  CustomerFacts toFacts() {
    return new CustomerFacts(
        city,
        country,
        language,
        preferredChannel,
        optional(birthYearBand),
        optional(birthMonth),
        Optional.ofNullable(customerSince));
  }

  private static OptionalInt optional(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
