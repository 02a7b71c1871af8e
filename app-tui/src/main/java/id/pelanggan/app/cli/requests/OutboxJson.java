package id.pelanggan.app.cli.requests;

import id.pelanggan.application.outbox.OutboxEntry;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a system is told, for programs.
 *
 * @param settledAt null while something is left to do
 */
record OutboxJson(
    UUID id,
    UUID customer,
    String system,
    String kind,
    String state,
    int attempts,
    Instant createdAt,
    Instant nextAttempt,
    @Nullable Instant settledAt) {
  static OutboxJson of(OutboxEntry entry) {
    return new OutboxJson(
        entry.id(),
        entry.customer().value(),
        entry.system(),
        entry.kind().name(),
        entry.state().name(),
        entry.attempts(),
        entry.createdAt(),
        entry.nextAttempt(),
        entry.settledAt().orElse(null));
  }
}
