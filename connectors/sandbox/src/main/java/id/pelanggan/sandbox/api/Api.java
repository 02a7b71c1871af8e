package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpServer;
import id.pelanggan.sandbox.fault.Faults;
import id.pelanggan.sandbox.stock.Growth;
import id.pelanggan.sandbox.stock.Stock;
import id.pelanggan.sandbox.traffic.Traffic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The whole API on a port of the loopback address; each call has a virtual thread of its own. */
public final class Api implements AutoCloseable {
  private static final int TOKEN_BYTES = 16;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final String adminToken = secret();

  /**
   * @param recording whether calls are kept with all that was said
   */
  public Api(
      Stock stock,
      Growth growth,
      Faults faults,
      Traffic traffic,
      Tokens tokens,
      Clock clock,
      boolean recording) {
    requireNonNull(growth, "growth is null");
    Cursors cursors = new Cursors(tokens);
    Router router = new Router(stock, tokens, cursors, faults, adminToken);
    Mishaps mishaps = new Mishaps(faults, tokens, cursors);
    Front front = new Front(router, mishaps, growth, traffic, clock, recording);
    server = create();
    server.setExecutor(threads);
    server.createContext("/", front);
  }

  /**
   * @throws UncheckedIOException where the port is taken
   */
  public void listen(int port) {
    try {
      server.bind(
          new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    } catch (IOException e) {
      threads.close();
      throw new UncheckedIOException(e);
    }
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String adminToken() {
    return adminToken;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Without this the server waits for more to send, up to 40 ms with each answer. */
  private static HttpServer create() {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      return HttpServer.create();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String secret() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
