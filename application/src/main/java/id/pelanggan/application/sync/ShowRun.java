package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.sync.SyncRun;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows what a run did. */
public final class ShowRun {
  private static final int MOST_NOTES = 1_000;

  private final Gate gate;
  private final SyncRuns runs;
  private final RunReports reports;

  @Inject
  ShowRun(Gate gate, SyncRuns runs, RunReports reports) {
    this.gate = requireNonNull(gate, "gate is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.reports = requireNonNull(reports, "reports is null");
  }

  /**
   * A run whose process was ended without a word stays {@code RUNNING} until the next sync goes on
   * with it; {@link ConnectionView#holder} tells that nobody works on it.
   *
   * @throws PelangganException {@code RUN_UNKNOWN}
   */
  public RunView show(CallContext context, RunId id) {
    gate.require(context, Permission.SEE_CONNECTIONS);
    SyncRun run =
        runs.find(id)
            .orElseThrow(() ->
                new PelangganException(
                    SyncError.RUN_UNKNOWN, Map.of("run", id.value().toString())));
    return new RunView(reports.list(List.of(run)).getFirst(), runs.listNotes(id, MOST_NOTES));
  }
}
