package id.pelanggan.app.screen.sources.sync;

import id.pelanggan.application.sync.ChangeSchedule;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.QuarantineEntry;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.application.sync.RepairQuarantined;
import id.pelanggan.application.sync.ReplayQuarantine;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunView;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.RunId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of the house about connected systems. Every call may take long: none is made on the
 * thread of the user interface. Failures are those of the use cases.
 */
public interface Connections {
  List<ConnectionView> list();

  /** The newest runs of a connection. */
  List<RunReport> runs(String name, int limit);

  RunView run(RunId id);

  /** Reads a connection; long, ended by an interruption. */
  RunReport sync(String name, SyncRequest request, SyncProgress.Listener listener);

  /** Asks whoever reads it to stop. */
  void stop(String name);

  /** Every kind of system that can be connected. */
  List<ConnectorType> connectors();

  /** Calls a system that is not connected yet. */
  List<CheckLine> check(Wanted wanted);

  /** Calls a system that is connected. */
  List<CheckLine> check(String name);

  void add(Wanted wanted);

  /**
   * @param values and {@code secrets} that are to be others; the rest stays
   */
  void change(String name, Map<String, String> values, Map<String, String> secrets);

  void schedule(String name, ChangeSchedule.Change change);

  void remove(String name);

  /** What is kept aside of a connection, without what it says. */
  List<QuarantineEntry> quarantine(String name);

  /** With what it says; noted in the audit log. */
  QuarantinedView show(QuarantineId id);

  RepairQuarantined.Outcome repair(QuarantineId id, Map<String, String> cells);

  ReplayQuarantine.Report replay(Optional<String> name);
}
