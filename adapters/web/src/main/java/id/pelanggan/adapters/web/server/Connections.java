package id.pelanggan.adapters.web.server;

import static java.util.Objects.requireNonNull;

import java.net.SocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/**
 * Ends connections that take too long for one request, in whatever part of it: greeting, headers,
 * body, or reading the answer. Somebody who sends a byte now and then is never idle.
 */
final class Connections implements Connection.Listener, AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Duration longest;
  private final LongSupplier nanos;
  private final Map<SocketAddress, Open> open = new ConcurrentHashMap<>();
  private final Thread watching;

  Connections(Duration longest, LongSupplier nanos) {
    this.longest = requireNonNull(longest, "longest is null");
    this.nanos = requireNonNull(nanos, "nanos is null");
    this.watching = Thread.ofVirtual().name("slow connections").unstarted(this::watch);
  }

  void begin() {
    watching.start();
  }

  /** An encrypted connection opens twice: itself, and what is spoken in it. */
  @Override
  public void onOpened(Connection connection) {
    EndPoint end = connection.getEndPoint();
    open.putIfAbsent(end.getRemoteSocketAddress(), new Open(end, nanos.getAsLong()));
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection.getEndPoint().getRemoteSocketAddress());
  }

  void answered(Request request) {
    open.computeIfPresent(
        request.getConnectionMetaData().getRemoteSocketAddress(),
        (address, connection) -> new Open(connection.end, nanos.getAsLong()));
  }

  private void watch() {
    try {
      while (true) {
        Thread.sleep(LOOK);
        endSlow();
      }
    } catch (InterruptedException e) {
      // The pages are closed.
    }
  }

  private void endSlow() {
    long now = nanos.getAsLong();
    open.values().stream()
        .filter(connection -> now - connection.since > longest.toNanos())
        .forEach(connection -> connection.end.close());
  }

  @Override
  public void close() {
    watching.interrupt();
  }

  private record Open(EndPoint end, long since) {}
}
