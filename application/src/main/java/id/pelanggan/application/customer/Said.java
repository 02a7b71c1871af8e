package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import java.time.Instant;

/**
 * What one source has of a customer.
 *
 * @param observedAt when the newest of it was changed there, or came in
 * @param documents how many
 */
public record Said(SourceId source, Stream stream, Instant observedAt, int documents) {
  public Said {
    requireNonNull(source, "source is null");
    requireNonNull(stream, "stream is null");
    requireNonNull(observedAt, "observedAt is null");
  }
}
