package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DemoHomes.Recipe;
import id.pelanggan.application.port.SandboxServer;
import id.pelanggan.application.port.SandboxServer.Sandbox;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Starts a system of tills with the invented shop in it, to try connections with. */
public final class StartSandbox {
  private final SandboxServer server;
  private final Clock clock;

  @Inject
  public StartSandbox(SandboxServer server, Clock clock) {
    this.server = requireNonNull(server, "server is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException with a {@link SandboxError}
   */
  public Started start(Request request) {
    Recipe recipe =
        new Recipe(
            request.seed(),
            WriteSample.yesterday(clock),
            request.size().customers(),
            request.size().orders());
    return new Started(
        server.start(
            recipe,
            new SandboxServer.Settings(
                request.port(), request.growth(), clock.instant(), request.faults())));
  }

  /**
   * @param port 0 for any that is free
   * @param growth how long from one new sale to the next; zero for none
   * @param faults what goes wrong
   */
  public record Request(
      long seed, SampleShop.Size size, int port, Duration growth, List<String> faults) {
    public Request {
      requireNonNull(size, "size is null");
      requireNonNull(growth, "growth is null");
      faults = List.copyOf(faults);
    }
  }

  /** It runs until it is closed. */
  public static final class Started implements AutoCloseable {
    private final Sandbox sandbox;

    private Started(Sandbox sandbox) {
      this.sandbox = sandbox;
    }

    public String connector() {
      return sandbox.connector();
    }

    /** What to fill in to connect it, secrets left out, in the order of the names. */
    public Map<String, String> values() {
      return new TreeMap<>(sandbox.values());
    }

    /** The secrets that it takes, as a file holds them, in the order of the names. */
    public Map<String, String> secrets() {
      return sandbox.secrets().entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey,
                  entry -> entry.getValue().value(),
                  (one, other) -> one,
                  TreeMap::new));
    }

    @Override
    public void close() {
      sandbox.close();
    }
  }
}
