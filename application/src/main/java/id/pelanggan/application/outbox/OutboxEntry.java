package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outbox.MessageState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a connected system has to be told, without what it calls the customer.
 *
 * @param system what operators call it
 * @param cause the consent event, the request or the erasure
 * @param attempts how often it was tried in vain
 * @param nextAttempt of no meaning unless it waits
 */
public record OutboxEntry(
    UUID id,
    CustomerId customer,
    String system,
    MessageKind kind,
    UUID cause,
    MessageState state,
    int attempts,
    Instant createdAt,
    Instant nextAttempt,
    Optional<Instant> settledAt) {
  public OutboxEntry {
    requireNonNull(id, "id is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(system, "system is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(cause, "cause is null");
    requireNonNull(state, "state is null");
    requireNonNull(createdAt, "createdAt is null");
    requireNonNull(nextAttempt, "nextAttempt is null");
    requireNonNull(settledAt, "settledAt is null");
  }
}
