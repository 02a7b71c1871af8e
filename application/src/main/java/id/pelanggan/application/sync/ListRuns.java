package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.sync.Connection;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists runs, the newest first. */
public final class ListRuns {
  private final Gate gate;
  private final SyncRuns runs;
  private final RunReports reports;
  private final ConnectionNames names;

  @Inject
  ListRuns(Gate gate, SyncRuns runs, RunReports reports, ConnectionNames names) {
    this.gate = requireNonNull(gate, "gate is null");
    this.runs = requireNonNull(runs, "runs is null");
    this.reports = requireNonNull(reports, "reports is null");
    this.names = requireNonNull(names, "names is null");
  }

  /**
   * @param name of a connection; empty for all
   * @throws id.pelanggan.domain.failure.PelangganException {@code CONNECTION_UNKNOWN}
   */
  public List<RunReport> list(CallContext context, Optional<String> name, int limit) {
    gate.require(context, Permission.SEE_CONNECTIONS);
    return reports.list(runs.list(name.map(names::require).map(Connection::id), limit));
  }
}
