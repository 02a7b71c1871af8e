package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.SensitiveFindings;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.retention.SensitiveFinding;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists where sensitive data lies, the newest finding first; never what it says. */
public final class ListSensitive {
  private final Gate gate;
  private final SensitiveFindings findings;

  @Inject
  ListSensitive(Gate gate, SensitiveFindings findings) {
    this.gate = requireNonNull(gate, "gate is null");
    this.findings = requireNonNull(findings, "findings is null");
  }

  /**
   * @param state which; empty for all
   */
  public List<SensitiveFinding> list(
      CallContext context, Optional<SensitiveFinding.State> state, int limit) {
    gate.require(context, Permission.SEE_RETENTION);
    return findings.list(state, limit);
  }
}
