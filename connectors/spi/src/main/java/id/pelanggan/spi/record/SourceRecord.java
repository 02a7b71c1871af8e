package id.pelanggan.spi.record;

import java.time.Instant;
import java.util.Optional;

/** One thing that a source has. */
public sealed interface SourceRecord
    permits CustomerRecord,
        OrderRecord,
        ProductRecord,
        InteractionRecord,
        FeedbackRecord,
        DeletedRecord {

  StreamKind stream();

  /** What the source calls it: 1 to 500 characters, the same for ever, unique in its stream. */
  String id();

  /**
   * When the source changed it last, by the source's clock; what is older than what is known is not
   * believed. Empty where the source does not say: then what comes later is newer.
   */
  Optional<Instant> changedAt();
}
