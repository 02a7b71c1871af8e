package id.pelanggan.adapters.web.server;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.web.guard.Door;
import id.pelanggan.domain.failure.PelangganException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Listens, each request on a thread of its own. */
public final class PageServer implements AutoCloseable {
  private static final int HEADERS = 8 * 1024;
  private static final int CONNECTIONS = 1_000;
  private static final int WAITING = 200;
  private static final int CARRIERS = 6;
  private static final Duration FAREWELL = Duration.ofSeconds(2);
  private static final Duration IDLE_FAREWELL = Duration.ofMillis(50);

  private final Server server;
  private final ServerConnector connector;
  private final Connections connections;

  private PageServer(Server server, ServerConnector connector, Connections connections) {
    this.server = requireNonNull(server, "server is null");
    this.connector = requireNonNull(connector, "connector is null");
    this.connections = requireNonNull(connections, "connections is null");
  }

  /**
   * Begins to listen.
   *
   * @param encryption empty where a proxy encrypts, or nothing leaves the machine
   * @param patience how long a connection may be idle, and one request may take
   * @throws PelangganException {@link WebError#WEB_PORT_TAKEN}
   */
  public static PageServer start(
      InetSocketAddress address,
      Optional<SSLContext> encryption,
      boolean encryptedForBrowsers,
      Duration patience,
      Door door) {
    QueuedThreadPool threads = new QueuedThreadPool(CARRIERS);
    threads.setName("pages");
    threads.setDaemon(true);
    threads.setReservedThreads(0);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    Server server = new Server(threads);
    Connections connections = new Connections(patience, System::nanoTime);
    ServerConnector connector = new ServerConnector(server, 1, 1, factories(encryption));
    connector.setHost(address.getHostString());
    connector.setPort(address.getPort());
    connector.setIdleTimeout(patience.toMillis());
    connector.setShutdownIdleTimeout(IDLE_FAREWELL.toMillis());
    connector.setAcceptQueueSize(WAITING);
    connector.addBean(connections);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
    Front front = new Front(door, connections, encryptedForBrowsers);
    server.setHandler(front);
    server.setErrorHandler(front::refuse);
    server.setStopTimeout(FAREWELL.toMillis());
    return new PageServer(server, connector, connections).started();
  }

  private static ConnectionFactory[] factories(Optional<SSLContext> encryption) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADERS);
    http.setRelativeRedirectAllowed(true);
    return encryption
        .map(context -> {
          // The door looks at the host itself, and answers in words.
          http.addCustomizer(new SecureRequestCustomizer(false));
          SslContextFactory.Server certificates = new SslContextFactory.Server();
          certificates.setSslContext(context);
          certificates.setIncludeProtocols("TLSv1.3", "TLSv1.2");
          return new ConnectionFactory[] {
            new SslConnectionFactory(certificates, HttpVersion.HTTP_1_1.asString()),
            new HttpConnectionFactory(http)
          };
        })
        .orElseGet(() -> new ConnectionFactory[] {new HttpConnectionFactory(http)});
  }

  private PageServer started() {
    try {
      server.start();
      connections.begin();
      return this;
    } catch (Exception e) {
      close();
      throw new PelangganException(
              WebError.WEB_PORT_TAKEN,
              Map.of("address", connector.getHost(), "port", String.valueOf(connector.getPort())))
          .withTraceOf(e);
    }
  }

  /** Where it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  /**
   * Lets who is being answered be answered; also where the thread was interrupted, which is how
   * serving ends.
   */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    connections.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server of the pages does not end", e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
