package id.pelanggan.app.boot;

import id.pelanggan.sandbox.Sandbox;
import id.pelanggan.sandbox.SandboxOptions;
import id.pelanggan.sandbox.shop.SeededShop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The stand-in of a vendor in a process of its own, which can be killed. Started again it has the
 * same things and takes the same credentials.
 */
final class SandboxAlone implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  private static final long SEED = 6;

  private final Process process;
  private final int port;
  private final String token;

  private SandboxAlone(Process process, int port, String token) {
    this.process = process;
    this.port = port;
    this.token = token;
  }

  /**
   * @param port 0 for any
   */
  static SandboxAlone start(int port, int customers, int orders) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SandboxAlone.class.getName(),
                    String.valueOf(port),
                    String.valueOf(customers),
                    String.valueOf(orders)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String[] said = process.inputReader(StandardCharsets.UTF_8).readLine().split(" ", 2);
    return new SandboxAlone(process, Integer.parseInt(said[0]), said[1]);
  }

  String url() {
    return "http://127.0.0.1:" + port;
  }

  int port() {
    return port;
  }

  String token() {
    return token;
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** Runs until it is killed. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws InterruptedException {
    SeededShop shop =
        new SeededShop(SEED, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), NOW);
    Clock clock = Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC);
    Sandbox sandbox =
        Sandbox.start(shop, SandboxOptions.of(SEED, clock).onPort(Integer.parseInt(arguments[0])));
    int port = java.net.URI.create(sandbox.url()).getPort();
    System.out.println(port + " " + sandbox.accessToken());
    Thread.currentThread().join();
  }
}
