package id.pelanggan.adapters.postgres.outbox;

import id.pelanggan.application.port.Outbox.Message;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code outbox_message}. */
public record MessageRow(
    UUID customerId,
    UUID id,
    UUID sourceId,
    String kind,
    UUID cause,
    long keySlot,
    byte[] sealed,
    String state,
    int attempts,
    Instant createdAt,
    Instant nextAttempt,
    @Nullable Instant settledAt) {

  static MessageRow of(Message message) {
    return new MessageRow(
        message.customer().value(),
        message.id(),
        message.source().value(),
        message.kind().name(),
        message.cause(),
        message.slot().number(),
        message.sealed(),
        message.state().name(),
        message.attempts(),
        message.createdAt(),
        message.nextAttempt(),
        message.settledAt().orElse(null));
  }

  Message toMessage() {
    return new Message(
        id,
        new CustomerId(customerId),
        new SourceId(sourceId),
        MessageKind.valueOf(kind),
        cause,
        new KeySlot(keySlot),
        sealed,
        MessageState.valueOf(state),
        attempts,
        createdAt,
        nextAttempt,
        Optional.ofNullable(settledAt));
  }
}
