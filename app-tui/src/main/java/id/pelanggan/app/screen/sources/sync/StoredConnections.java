package id.pelanggan.app.screen.sources.sync;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.sync.AddConnection;
import id.pelanggan.application.sync.ChangeConnection;
import id.pelanggan.application.sync.ChangeSchedule;
import id.pelanggan.application.sync.CheckConnection;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.ListConnections;
import id.pelanggan.application.sync.ListConnectors;
import id.pelanggan.application.sync.ListQuarantine;
import id.pelanggan.application.sync.ListRuns;
import id.pelanggan.application.sync.NewConnection;
import id.pelanggan.application.sync.QuarantineEntry;
import id.pelanggan.application.sync.QuarantinedView;
import id.pelanggan.application.sync.RemoveConnection;
import id.pelanggan.application.sync.RepairQuarantined;
import id.pelanggan.application.sync.ReplayQuarantine;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunSync;
import id.pelanggan.application.sync.RunView;
import id.pelanggan.application.sync.ShowQuarantined;
import id.pelanggan.application.sync.ShowRun;
import id.pelanggan.application.sync.StopSync;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.CheckFinding;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.vault.Secret;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The use cases, asked in the name of whoever works here. */
public final class StoredConnections implements Connections {
  private final IdentifyOperator identifyOperator;
  private final ListConnections listConnections;
  private final ListRuns listRuns;
  private final ShowRun showRun;
  private final RunSync runSync;
  private final StopSync stopSync;
  private final ListConnectors listConnectors;
  private final CheckConnection checkConnection;
  private final AddConnection addConnection;
  private final ChangeConnection changeConnection;
  private final ChangeSchedule changeSchedule;
  private final RemoveConnection removeConnection;
  private final ListQuarantine listQuarantine;
  private final ShowQuarantined showQuarantined;
  private final RepairQuarantined repairQuarantined;
  private final ReplayQuarantine replayQuarantine;

  @Inject
  public StoredConnections(
      IdentifyOperator identifyOperator,
      ListConnections listConnections,
      ListRuns listRuns,
      ShowRun showRun,
      RunSync runSync,
      StopSync stopSync,
      ListConnectors listConnectors,
      CheckConnection checkConnection,
      AddConnection addConnection,
      ChangeConnection changeConnection,
      ChangeSchedule changeSchedule,
      RemoveConnection removeConnection,
      ListQuarantine listQuarantine,
      ShowQuarantined showQuarantined,
      RepairQuarantined repairQuarantined,
      ReplayQuarantine replayQuarantine) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listConnections = requireNonNull(listConnections, "listConnections is null");
    this.listRuns = requireNonNull(listRuns, "listRuns is null");
    this.showRun = requireNonNull(showRun, "showRun is null");
    this.runSync = requireNonNull(runSync, "runSync is null");
    this.stopSync = requireNonNull(stopSync, "stopSync is null");
    this.listConnectors = requireNonNull(listConnectors, "listConnectors is null");
    this.checkConnection = requireNonNull(checkConnection, "checkConnection is null");
    this.addConnection = requireNonNull(addConnection, "addConnection is null");
    this.changeConnection = requireNonNull(changeConnection, "changeConnection is null");
    this.changeSchedule = requireNonNull(changeSchedule, "changeSchedule is null");
    this.removeConnection = requireNonNull(removeConnection, "removeConnection is null");
    this.listQuarantine = requireNonNull(listQuarantine, "listQuarantine is null");
    this.showQuarantined = requireNonNull(showQuarantined, "showQuarantined is null");
    this.repairQuarantined = requireNonNull(repairQuarantined, "repairQuarantined is null");
    this.replayQuarantine = requireNonNull(replayQuarantine, "replayQuarantine is null");
  }

  @Override
  public List<ConnectionView> list() {
    return listConnections.list(context());
  }

  @Override
  public List<RunReport> runs(String name, int limit) {
    return listRuns.list(context(), Optional.of(name), limit);
  }

  @Override
  public RunView run(RunId id) {
    return showRun.show(context(), id);
  }

  @Override
  public RunReport sync(String name, SyncRequest request, SyncProgress.Listener listener) {
    return runSync.run(context(), name, request, listener);
  }

  @Override
  public void stop(String name) {
    stopSync.stop(context(), name);
  }

  @Override
  public List<ConnectorType> connectors() {
    return listConnectors.list(context());
  }

  @Override
  public List<CheckLine> check(Wanted wanted) {
    return lines(checkConnection.check(context(), connection(wanted)));
  }

  @Override
  public List<CheckLine> check(String name) {
    return lines(checkConnection.check(context(), name));
  }

  @Override
  public void add(Wanted wanted) {
    addConnection.add(context(), connection(wanted));
  }

  @Override
  public void change(String name, Map<String, String> values, Map<String, String> secrets) {
    changeConnection.change(
        context(), name, new ChangeConnection.Change(values, sealed(secrets), Optional.empty()));
  }

  @Override
  public void schedule(String name, ChangeSchedule.Change change) {
    changeSchedule.change(context(), name, change);
  }

  @Override
  public void remove(String name) {
    removeConnection.remove(context(), name);
  }

  @Override
  public List<QuarantineEntry> quarantine(String name) {
    return listQuarantine.list(context(), Optional.of(name));
  }

  @Override
  public QuarantinedView show(QuarantineId id) {
    return showQuarantined.show(context(), id);
  }

  @Override
  public RepairQuarantined.Outcome repair(QuarantineId id, Map<String, String> cells) {
    return repairQuarantined.repair(context(), id, cells);
  }

  @Override
  public ReplayQuarantine.Report replay(Optional<String> name) {
    return replayQuarantine.replay(context(), name);
  }

  private static NewConnection connection(Wanted wanted) {
    return new NewConnection(
        wanted.name(),
        wanted.connector(),
        wanted.values(),
        sealed(wanted.secrets()),
        wanted.purpose(),
        wanted.trust(),
        wanted.verifiedEmails(),
        wanted.allowsPrivateAddresses(),
        wanted.zone(),
        wanted.hosting(),
        wanted.schedule());
  }

  private static Map<String, Secret> sealed(Map<String, String> secrets) {
    return secrets.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> new Secret(entry.getValue())));
  }

  private static List<CheckLine> lines(List<CheckFinding> findings) {
    return findings.stream().map(found -> new CheckLine(found.fine(), found.text())).toList();
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
  }
}
