package id.pelanggan.application.bench;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.port.FetchMemory;
import id.pelanggan.application.port.SandboxServer;
import id.pelanggan.application.port.SandboxServer.Sandbox;
import id.pelanggan.application.sample.SampleShop;
import id.pelanggan.application.sync.AddConnection;
import id.pelanggan.application.sync.NewConnection;
import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.RunSync;
import id.pelanggan.application.sync.SyncProgress;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.RunState;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Measures how fast a system of tills is read over HTTP, against the same pages handed over from
 * memory. The tills run in a process of their own. Works in a home that may be deleted, and leaves
 * it empty.
 */
public final class MeasureSync {
  private static final String NAME = "Bench";

  private final BenchHome home;
  private final SandboxServer sandboxes;
  private final FetchMemory memory;
  private final AddConnection addConnection;
  private final RunSync runSync;
  private final Clock clock;

  @Inject
  public MeasureSync(
      BenchHome home,
      SandboxServer sandboxes,
      FetchMemory memory,
      AddConnection addConnection,
      RunSync runSync,
      Clock clock) {
    this.home = requireNonNull(home, "home is null");
    this.sandboxes = requireNonNull(sandboxes, "sandboxes is null");
    this.memory = requireNonNull(memory, "memory is null");
    this.addConnection = requireNonNull(addConnection, "addConnection is null");
    this.runSync = requireNonNull(runSync, "runSync is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * Works on a home that {@link id.pelanggan.application.port.DemoHomes#claim} made. One run that
   * is not counted comes first, in which what is fetched is kept.
   *
   * @param seed of the shop whose tills are read
   * @param runs over HTTP and from memory, by turns; at least 1
   * @throws id.pelanggan.domain.failure.PelangganException {@link BenchError#BENCH_HOME_IN_USE}
   *     where the home was used
   * @throws CancellationException where the thread was interrupted
   */
  public SyncFigures measure(
      long seed,
      LocalDate lastDay,
      SampleShop.Size size,
      int runs,
      SyncProgress.Listener listener) {
    Recipe shop = new Recipe(seed, lastDay, size.customers(), size.orders());
    CallContext context = home.open();
    HeapWatch heap = new HeapWatch(listener);
    try (Sandbox tills =
        sandboxes.startApart(
            shop, new SandboxServer.Settings(0, Duration.ZERO, clock.instant(), List.of()))) {
      memory.keep();
      long records = read(context, tills, heap);
      home.empty();
      List<Double> overHttp = new ArrayList<>();
      List<Double> fromMemory = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        memory.ask();
        overHttp.add(BenchHome.seconds(() -> read(context, tills, heap)));
        home.empty();
        memory.repeat();
        fromMemory.add(BenchHome.seconds(() -> read(context, tills, heap)));
        home.empty();
      }
      return new SyncFigures(records, overHttp, fromMemory, memory.bytes(), heap.most());
    } finally {
      home.close();
    }
  }

  private long read(CallContext context, Sandbox tills, SyncProgress.Listener listener) {
    addConnection.add(context, connection(tills));
    RunReport report = runSync.run(context, NAME, SyncRequest.ofChanges(), listener);
    if (report.run().state() != RunState.DONE) {
      throw new CancellationException("stopped while a source of a benchmark was read");
    }
    return report.counts().rows();
  }

  private static NewConnection connection(Sandbox tills) {
    return new NewConnection(
        NAME,
        tills.connector(),
        tills.values(),
        tills.secrets(),
        StartingPurposes.ADMINISTRATION,
        0,
        false,
        true,
        ZoneOffset.UTC,
        new Hosting("ID", ""),
        Optional.empty());
  }
}
