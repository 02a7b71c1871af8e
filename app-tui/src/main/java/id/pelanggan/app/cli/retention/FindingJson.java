package id.pelanggan.app.cli.retention;

import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding, for programs; never what it says. */
record FindingJson(
    UUID id,
    UUID customer,
    String stream,
    String part,
    String kind,
    String state,
    @Nullable String purpose,
    Instant foundAt,
    @Nullable Instant settledAt) {
  static FindingJson of(SensitiveFinding finding) {
    return new FindingJson(
        finding.id().value(),
        finding.customer().value(),
        finding.stream().name(),
        finding.part().name(),
        finding.kind().name(),
        finding.state().name(),
        finding.purpose().map(PurposeCode::value).orElse(null),
        finding.foundAt(),
        finding.settledAt().orElse(null));
  }
}
