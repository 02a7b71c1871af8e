package id.pelanggan.domain.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where sensitive data lies; never what it says.
 *
 * @param purpose for which it was kept; empty unless it was
 * @param settledAt when it was cleared or kept; empty while it waits
 */
public record SensitiveFinding(
    FindingId id,
    CustomerId customer,
    UUID record,
    Stream stream,
    SensitivePart part,
    SensitiveKind kind,
    State state,
    Optional<PurposeCode> purpose,
    Instant foundAt,
    Optional<Instant> settledAt) {
  public SensitiveFinding {
    requireNonNull(id, "id is null");
    requireNonNull(customer, "customer is null");
    requireNonNull(record, "record is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(part, "part is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(state, "state is null");
    requireNonNull(purpose, "purpose is null");
    requireNonNull(foundAt, "foundAt is null");
    requireNonNull(settledAt, "settledAt is null");
  }

  /** The same one, of which somebody decided. */
  public SensitiveFinding settled(State decided, Optional<PurposeCode> keptFor, Instant at) {
    return new SensitiveFinding(
        id, customer, record, stream, part, kind, decided, keptFor, foundAt, Optional.of(at));
  }

  /** What became of it. */
  public enum State {
    OPEN,
    CLEARED,
    KEPT
  }
}
