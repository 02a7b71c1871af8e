package id.pelanggan.adapters.postgresserver.server;

import id.pelanggan.domain.failure.PelangganException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/** Ports of the loopback address. */
public final class Ports {
  /** Below the range that systems hand out to outgoing connections. */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 32_000;
  private static final int TRIES = 200;

  private Ports() {}

  /** Whether nobody listens on the port and this process may. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  /** A port that is free now; another program may take it at any time. */
  static int choose(RandomGenerator random) {
    return random
        .ints(TRIES, LOWEST, HIGHEST)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(() -> new PelangganException(ServerError.PORTS_CLOSED));
  }
}
