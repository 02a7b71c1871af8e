package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.sync.SyncRun;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks whoever reads a connection to stop after the page that is being stored. */
public final class StopSync {
  private static final int RECENT = 20;

  private final Gate gate;
  private final ConnectionNames names;
  private final Connections connections;
  private final SyncRuns runs;

  @Inject
  public StopSync(Gate gate, ConnectionNames names, Connections connections, SyncRuns runs) {
    this.gate = requireNonNull(gate, "gate is null");
    this.names = requireNonNull(names, "names is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.runs = requireNonNull(runs, "runs is null");
  }

  /**
   * A run that waits does not go on by itself any more.
   *
   * @throws PelangganException {@link SyncError#CONNECTION_UNKNOWN}, {@link
   *     SyncError#SYNC_NOT_RUNNING} where nobody reads it and no run waits
   */
  public void stop(CallContext context, String name) {
    gate.require(context, Permission.RUN_SYNC);
    Connection connection = names.require(name);
    boolean held = connections.findHolder(connection.id()).isPresent();
    List<SyncRun> open =
        runs.list(Optional.of(connection.id()), RECENT).stream()
            .filter(
                run -> run.state() == RunState.WAITING || (held && run.state() == RunState.RUNNING))
            .toList();
    if (open.isEmpty()) {
      throw new PelangganException(SyncError.SYNC_NOT_RUNNING, Map.of("connection", name));
    }
    for (SyncRun run : open) {
      if (run.state() == RunState.RUNNING) {
        runs.askToStop(run.id());
      } else {
        runs.update(
            run.id(),
            RunState.STOPPED,
            Optional.empty(),
            Optional.empty(),
            Optional.of(context.at()));
      }
    }
  }
}
