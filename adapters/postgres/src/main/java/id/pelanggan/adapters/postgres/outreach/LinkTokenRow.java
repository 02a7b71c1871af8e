package id.pelanggan.adapters.postgres.outreach;

import id.pelanggan.application.port.LinkTokens.LinkKind;
import id.pelanggan.application.port.LinkTokens.Stored;
import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code link_token}. */
public record LinkTokenRow(
    UUID id,
    String kind,
    @Nullable UUID customerId,
    @Nullable UUID subject,
    Instant createdAt,
    Instant endsAt,
    @Nullable Instant usedAt) {
  static LinkTokenRow of(Stored token) {
    return new LinkTokenRow(
        token.id(),
        token.kind().name(),
        token.customer().map(CustomerId::value).orElse(null),
        token.subject().orElse(null),
        token.createdAt(),
        token.endsAt(),
        token.usedAt().orElse(null));
  }

  Stored toStored() {
    return new Stored(
        id,
        LinkKind.valueOf(kind),
        Optional.ofNullable(customerId).map(CustomerId::new),
        Optional.ofNullable(subject),
        createdAt,
        endsAt,
        Optional.ofNullable(usedAt));
  }
}
