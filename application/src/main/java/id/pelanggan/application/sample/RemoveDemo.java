package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.DemoHomes;
import id.pelanggan.domain.operation.ServerUser;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Deletes the demo with everything that belongs to it. */
public final class RemoveDemo {
  private final DemoHomes homes;
  private final DatabaseServer server;

  @Inject
  public RemoveDemo(DemoHomes homes, DatabaseServer server) {
    this.homes = requireNonNull(homes, "homes is null");
    this.server = requireNonNull(server, "server is null");
  }

  /**
   * @param patience how long others who use its server are waited for
   * @throws id.pelanggan.domain.failure.PelangganException where the home is no demo's; it is
   *     untouched
   */
  public Outcome remove(Duration patience) {
    Path home = homes.require();
    return switch (server.stop(new StopRequest.WhenUnused(patience))) {
      case StopOutcome.Stopped stopped -> delete(home);
      case StopOutcome.NotRunning notRunning -> delete(home);
      case StopOutcome.StillUsed used -> new Outcome.StillUsed(used.users());
      case StopOutcome.External external ->
          throw new IllegalStateException("the demo has a server of its own");
    };
  }

  private Outcome delete(Path home) {
    homes.delete();
    return new Outcome.Removed(home);
  }

  public sealed interface Outcome {
    record Removed(Path home) implements Outcome {}

    /** Somebody works with it; nothing was deleted. */
    record StillUsed(List<ServerUser> users) implements Outcome {}
  }
}
