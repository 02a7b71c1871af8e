package id.pelanggan.domain.access;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A person who works with the database.
 *
 * @param createdAt when the person was added
 */
public record Operator(OperatorId id, OperatorName name, Instant createdAt) {
  public Operator {
    requireNonNull(id, "id is null");
    requireNonNull(name, "name is null");
    requireNonNull(createdAt, "createdAt is null");
  }
}
