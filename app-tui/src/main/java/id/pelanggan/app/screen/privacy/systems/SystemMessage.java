package id.pelanggan.app.screen.privacy.systems;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a connected system has to be told of somebody.
 *
 * @param customer empty where the customer is gone
 * @param name empty where it cannot be shown
 * @param attempts how often it was tried
 * @param nextAttempt empty where it is not told by the program
 */
public record SystemMessage(
    UUID id,
    SystemLine line,
    Optional<CustomerId> customer,
    Optional<String> name,
    int attempts,
    Instant createdAt,
    Optional<Instant> nextAttempt) {
  public SystemMessage {
    requireNonNull(id, "id is null");
    requireNonNull(line, "line is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(name, "name is null");
    requireNonNull(createdAt, "createdAt is null");
    requireNonNull(nextAttempt, "nextAttempt is null");
  }

  @Override
  public String toString() {
    return "SystemMessage[" + id + "]";
  }
}
