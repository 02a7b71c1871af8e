package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.SensitiveFindings;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.RetentionError;
import id.pelanggan.domain.retention.SensitiveFinding;
import jakarta.inject.Inject;
import java.util.Map;

/** Findings by their ids. */
final class Findings {
  private final SensitiveFindings findings;

  @Inject
  Findings(SensitiveFindings findings) {
    this.findings = requireNonNull(findings, "findings is null");
  }

  /**
   * @throws PelangganException {@link RetentionError#FINDING_UNKNOWN}
   */
  SensitiveFinding require(FindingId id) {
    return findings
        .find(id)
        .orElseThrow(() -> new PelangganException(RetentionError.FINDING_UNKNOWN, details(id)));
  }

  /**
   * @throws PelangganException also {@link RetentionError#FINDING_SETTLED}
   */
  SensitiveFinding requireOpen(FindingId id) {
    SensitiveFinding finding = require(id);
    if (finding.state() != SensitiveFinding.State.OPEN) {
      throw new PelangganException(RetentionError.FINDING_SETTLED, details(id));
    }
    return finding;
  }

  private static Map<String, String> details(FindingId id) {
    return Map.of("finding", id.value().toString());
  }
}
