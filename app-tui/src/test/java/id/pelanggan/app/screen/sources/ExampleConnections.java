package id.pelanggan.app.screen.sources;

import id.pelanggan.app.screen.sources.sync.CheckLine;
import id.pelanggan.app.screen.sources.sync.Connections;
import id.pelanggan.app.screen.sources.sync.Wanted;
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
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.Refusal;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.VaultError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;

/** A house whose systems answer the same always; remembers what it was asked to do. */
final class ExampleConnections implements Connections {
  private final List<String> asked = new ArrayList<>();
  private final CountDownLatch go = new CountDownLatch(1);
  private volatile List<ConnectionView> views;
  private volatile CountDownLatch begun = new CountDownLatch(0);
  private volatile boolean broken;
  private volatile boolean fine = true;
  private volatile Optional<Instant> waits = Optional.empty();
  private volatile Optional<SyncError> fails = Optional.empty();
  private volatile int lists;

  private ExampleConnections(List<ConnectionView> views) {
    this.views = List.copyOf(views);
  }

  static ExampleConnections several() {
    return new ExampleConnections(ExampleSystems.several());
  }

  static ExampleConnections none() {
    return new ExampleConnections(List.of());
  }

  static ExampleConnections broken() {
    ExampleConnections connections = several();
    connections.broken = true;
    return connections;
  }

  void mend() {
    broken = false;
  }

  /** Checks find something wrong from now on. */
  ExampleConnections wrong() {
    fine = false;
    return this;
  }

  /** The next sync has to wait until then. */
  ExampleConnections waitingUntil(Instant at) {
    waits = Optional.of(at);
    return this;
  }

  ExampleConnections failing(SyncError error) {
    fails = Optional.of(error);
    return this;
  }

  /** Has lists wait for the first sign of a sync that is about to begin. */
  ExampleConnections waiting() {
    begun = new CountDownLatch(1);
    return this;
  }

  /** Lets a sync go on to its end. */
  void letGo() {
    go.countDown();
  }

  void show(List<ConnectionView> other) {
    views = List.copyOf(other);
  }

  int lists() {
    return lists;
  }

  List<String> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  private void note(String what) {
    synchronized (asked) {
      asked.add(what);
    }
  }

  @Override
  public synchronized List<ConnectionView> list() {
    if (broken) {
      throw new PelangganException(VaultError.KEYRING_DAMAGED, Map.of("path", "/srv/k"));
    }
    lists++;
    if (lists > 1) {
      await(begun);
    }
    return views;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public List<RunReport> runs(String name, int limit) {
    return views.stream()
        .filter(view -> view.connection().name().equals(name))
        .flatMap(view -> view.latest().stream())
        .toList();
  }

  @Override
  public RunView run(RunId id) {
    return new RunView(
        views.stream()
            .flatMap(view -> view.latest().stream())
            .filter(report -> report.run().id().equals(id))
            .findFirst()
            .orElseThrow(),
        ExampleSystems.notes());
  }

  /** Is at 63 per cent until it is let go. */
  @Override
  public RunReport sync(String name, SyncRequest request, SyncProgress.Listener listener) {
    note("sync " + name);
    if (fails.isPresent()) {
      throw new PelangganException(fails.get(), Map.of("detail", "401", "connection", name));
    }
    ExampleSystems.notes().forEach(listener::note);
    listener.report(
        new SyncProgress(
            SyncProgress.Stage.MATCHING,
            Stream.CUSTOMERS,
            31,
            new Counts(3_120, 41, 88, 2_979, 0, 12),
            OptionalLong.of(4_950),
            3_120,
            210,
            OptionalLong.of(9)));
    begun.countDown();
    if (waits.isPresent()) {
      Instant until = waits.get();
      waits = Optional.empty();
      return report(RunState.WAITING, Optional.of(until));
    }
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return report(RunState.STOPPED, Optional.empty());
    }
    return report(RunState.DONE, Optional.empty());
  }

  private static RunReport report(RunState state, Optional<Instant> resumes) {
    return ExampleSystems.report(
        1,
        state,
        0,
        resumes,
        Optional.empty(),
        List.of(
            ExampleSystems.stream(
                Stream.CUSTOMERS, new Counts(4_950, 48, 112, 4_790, 0, 0), 50, true)),
        0);
  }

  @Override
  public void stop(String name) {
    note("stop " + name);
  }

  @Override
  public List<ConnectorType> connectors() {
    return List.of(ExampleSystems.square());
  }

  @Override
  public List<CheckLine> check(Wanted wanted) {
    note("check " + wanted.connector() + " " + wanted.values() + " " + wanted.secrets().keySet());
    return found();
  }

  @Override
  public List<CheckLine> check(String name) {
    note("check " + name);
    return found();
  }

  private List<CheckLine> found() {
    return List.of(
        line(true, "Alamatnya menjawab.", "Its address answers."),
        line(
            fine,
            fine ? "Token diterima." : "Token ditolak: buat yang baru.",
            fine ? "The token is accepted." : "The token is refused: make a new one."));
  }

  private static CheckLine line(boolean fine, String indonesian, String english) {
    return new CheckLine(fine, new LocalText(indonesian, english));
  }

  @Override
  public void add(Wanted wanted) {
    note(
        "add "
            + wanted.name()
            + " "
            + wanted.hosting().country()
            + " "
            + wanted.zone()
            + " "
            + wanted.schedule());
  }

  @Override
  public void change(String name, Map<String, String> values, Map<String, String> secrets) {
    note("change " + name + " " + values + " " + secrets.keySet());
  }

  @Override
  public void schedule(String name, ChangeSchedule.Change change) {
    note("schedule " + name + " " + change);
  }

  @Override
  public void remove(String name) {
    note("remove " + name);
    views = views.stream().filter(view -> !view.connection().name().equals(name)).toList();
  }

  @Override
  public List<QuarantineEntry> quarantine(String name) {
    return ExampleSystems.quarantine();
  }

  @Override
  public QuarantinedView show(QuarantineId id) {
    note("show");
    return ExampleSystems.opened(
        ExampleSystems.quarantine().stream()
            .filter(entry -> entry.id().equals(id))
            .findFirst()
            .orElseThrow());
  }

  /** A date that a calendar has comes in. */
  @Override
  public RepairQuarantined.Outcome repair(QuarantineId id, Map<String, String> cells) {
    note("repair " + cells);
    return cells.isEmpty()
        ? new RepairQuarantined.Outcome.StillOut(
            new Refusal(RefusalReason.DATE_IMPOSSIBLE, "birth-date"))
        : new RepairQuarantined.Outcome.CameIn(new Counts(1, 1, 0, 0, 0, 0));
  }

  @Override
  public ReplayQuarantine.Report replay(Optional<String> name) {
    note("replay " + name.orElse("all"));
    return new ReplayQuarantine.Report(2, 1);
  }
}
