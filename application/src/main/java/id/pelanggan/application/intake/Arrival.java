package id.pelanggan.application.intake;

import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A document as it is hashed and sealed; says nothing yet of whether it is new.
 *
 * @param digest of source, stream and external id
 * @param customer digest of the customer whom the source names, or of its walk-in customer; empty
 *     where an operator chose one, and where the document is about a customer or a product itself
 * @param bytes the document as it is sealed
 * @param content keyed hash of the bytes
 */
public record Arrival(
    Document document,
    BlindIndex digest,
    Optional<BlindIndex> customer,
    byte[] bytes,
    BlindIndex content) {
  /**
   * When the source changed it, or else when it came in; to the microsecond, which is what is kept.
   */
  Instant observedAt(Instant cameIn) {
    return document.changedAt().orElse(cameIn).truncatedTo(ChronoUnit.MICROS);
  }
}
