package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.application.port.ConsentLists.Ending;
import id.pelanggan.domain.consent.EndNotice;
import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grant that ends, with what became of telling the customer. */
public record EndingRow(
    UUID customerId,
    String purpose,
    String channel,
    UUID contactId,
    Instant endsAt,
    @Nullable String notice) {
  Ending toEnding() {
    return new Ending(
        new CustomerId(customerId),
        KeyColumns.key(purpose, channel, contactId),
        endsAt,
        Optional.ofNullable(notice).map(EndNotice::valueOf));
  }
}
