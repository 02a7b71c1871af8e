package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.port.SandboxServer;
import id.pelanggan.application.port.SandboxServer.Sandbox;
import id.pelanggan.application.sync.AddConnection;
import id.pelanggan.application.sync.ChangeConnection;
import id.pelanggan.application.sync.CheckConnection;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.NewConnection;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.Schedule;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs the demo's system of tills, and sees to it that its connection leads there. */
final class DemoTills {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final String ADDRESS = "address";
  private static final int TRUST = 50;
  private static final Schedule SCHEDULE = new Schedule.Every(Duration.ofMinutes(2));

  private final SandboxServer server;
  private final AddConnection addConnection;
  private final ChangeConnection changeConnection;
  private final CheckConnection checkConnection;
  private final Clock clock;

  @Inject
  DemoTills(
      SandboxServer server,
      AddConnection addConnection,
      ChangeConnection changeConnection,
      CheckConnection checkConnection,
      Clock clock) {
    this.server = requireNonNull(server, "server is null");
    this.addConnection = requireNonNull(addConnection, "addConnection is null");
    this.changeConnection = requireNonNull(changeConnection, "changeConnection is null");
    this.checkConnection = requireNonNull(checkConnection, "checkConnection is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  OpenDemo.Tills open(
      CallContext context, Recipe recipe, Duration growth, Optional<ConnectionView> known) {
    if (known.isEmpty()) {
      return closing(sandbox -> add(context, sandbox), start(recipe, growth, 0));
    }
    try {
      return start(recipe, growth, port(known.get()))::close;
    } catch (PelangganException e) {
      if (e.code() != SandboxError.SANDBOX_PORT_TAKEN) {
        throw e;
      }
    }
    // Another window of the same demo runs them, and is called then; or something else is there.
    return answers(context)
        ? () -> {}
        : closing(sandbox -> move(context, sandbox), start(recipe, growth, 0));
  }

  private Sandbox start(Recipe recipe, Duration growth, int port) {
    return server.start(
        recipe, new SandboxServer.Settings(port, growth, clock.instant(), List.of()));
  }

  /** What runs is ended where it cannot be connected. */
  private static OpenDemo.Tills closing(Connecting connecting, Sandbox sandbox) {
    try {
      connecting.connect(sandbox);
      return sandbox::close;
    } catch (RuntimeException e) {
      sandbox.close();
      throw e;
    }
  }

  private void add(CallContext context, Sandbox sandbox) {
    addConnection.add(
        context,
        new NewConnection(
            OpenDemo.CONNECTION,
            sandbox.connector(),
            sandbox.values(),
            sandbox.secrets(),
            StartingPurposes.SALES_AND_SERVICE,
            TRUST,
            false,
            true,
            ZoneId.of(Outlet.TIME_ZONE),
            new Hosting("ID", ""),
            Optional.of(SCHEDULE)));
  }

  private void move(CallContext context, Sandbox sandbox) {
    changeConnection.change(
        context,
        OpenDemo.CONNECTION,
        new ChangeConnection.Change(sandbox.values(), sandbox.secrets(), Optional.of(true)));
  }

  /** Whatever else is there may take a call and never answer it. */
  private boolean answers(CallContext context) {
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<Boolean> answer = thread.submit(() -> isFine(context));
      try {
        return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (TimeoutException | ExecutionException e) {
        return false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      } finally {
        answer.cancel(true);
      }
    }
  }

  private boolean isFine(CallContext context) {
    return checkConnection.check(context, OpenDemo.CONNECTION).stream()
        .allMatch(finding -> finding.fine());
  }

  /** Where it ran before; 0 where that cannot be told. */
  private static int port(ConnectionView known) {
    String address = known.values().getOrDefault(ADDRESS, "");
    return address.matches("http://127\\.0\\.0\\.1:\\d{1,5}/?")
        ? Math.max(0, URI.create(address).getPort())
        : 0;
  }

  @FunctionalInterface
  private interface Connecting {
    void connect(Sandbox sandbox);
  }
}
