package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.RetentionRuns;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.retention.RetentionRun;
import jakarta.inject.Inject;
import java.util.List;

/** Lists what was approved, the newest first: the evidence of every run. */
public final class ListRetentionRuns {
  private final Gate gate;
  private final RetentionRuns runs;

  @Inject
  ListRetentionRuns(Gate gate, RetentionRuns runs) {
    this.gate = requireNonNull(gate, "gate is null");
    this.runs = requireNonNull(runs, "runs is null");
  }

  public List<RetentionRun> list(CallContext context, int limit) {
    gate.require(context, Permission.SEE_RETENTION);
    return runs.list(limit);
  }
}
