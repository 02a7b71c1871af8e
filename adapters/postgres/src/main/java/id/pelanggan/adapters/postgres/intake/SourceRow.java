package id.pelanggan.adapters.postgres.intake;

import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import java.util.UUID;

/** A row of {@code source}. */
public record SourceRow(UUID id, String name, String purpose, int trust, boolean linksByEmail) {

  static SourceRow of(Source source) {
    return new SourceRow(
        source.id().value(),
        source.name(),
        source.purpose().value(),
        source.trust(),
        source.linksByEmail());
  }

  Source toSource() {
    return new Source(new SourceId(id), name, new PurposeCode(purpose), trust, linksByEmail);
  }
}
