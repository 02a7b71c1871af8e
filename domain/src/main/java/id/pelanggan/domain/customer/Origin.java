package id.pelanggan.domain.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.SourceId;
import java.time.Instant;
import java.util.UUID;

/**
 * Which source said something, and when.
 *
 * @param record the source's record of the customer
 * @param observedAt when the source changed it last, or when it came in
 */
public record Origin(UUID record, SourceId source, Instant observedAt) {
  public Origin {
    requireNonNull(record, "record is null");
    requireNonNull(source, "source is null");
    requireNonNull(observedAt, "observedAt is null");
  }
}
