package id.pelanggan.application.intake;

import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.vault.BlindIndex;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A document as it is hashed and sealed; says nothing yet of whether it is new.
 *
 * @param digest of source, stream and external id
 * @param bytes the document as it is sealed
 * @param content keyed hash of the bytes
 */
public record Arrival(Document document, BlindIndex digest, byte[] bytes, BlindIndex content) {
  /**
   * When the source changed it, or else when it came in; to the microsecond, which is what is kept.
   */
  Instant observedAt(Instant cameIn) {
    return document.changedAt().orElse(cameIn).truncatedTo(ChronoUnit.MICROS);
  }
}
