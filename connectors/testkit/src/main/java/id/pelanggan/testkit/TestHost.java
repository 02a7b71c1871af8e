package id.pelanggan.testkit;

import static java.util.Objects.requireNonNull;

import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.ConnectorFactory;
import id.pelanggan.spi.Journal;
import id.pelanggan.spi.SecretStore;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.spi.setup.Settings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.SynchronousQueue;

/** What a connector is given in a test, and what it left there. */
public final class TestHost implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final ConnectorFactory factory;
  private final Clock clock;
  private final SynchronousQueue<SecretStore.Request> requests = new SynchronousQueue<>();
  private final Map<String, Secret> stored = new ConcurrentHashMap<>();
  private final Queue<Journal.Entry> journal = new ConcurrentLinkedQueue<>();
  private final List<Connector> connectors = new ArrayList<>();
  private final Thread keeper = Thread.ofVirtual().start(this::keep);

  /**
   * @param clock what connectors take for the time
   */
  public TestHost(ConnectorFactory factory, Clock clock) {
    this.factory = requireNonNull(factory, "factory is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /** As for a connection that may call this machine. */
  public ConnectorContext context() {
    return new ConnectorContext(clock, ZONE, true, new SecretStore(requests), new Journal(journal));
  }

  /** A connector with the settings and what was stored over them; closed with the host. */
  public Connector open(Settings settings) {
    Map<String, Secret> secrets = new HashMap<>(settings.secrets());
    secrets.putAll(stored);
    return openExactly(new Settings(settings.values(), secrets));
  }

  /** A connector with these settings and nothing that was stored; closed with the host. */
  public Connector openExactly(Settings settings) {
    Connector connector = factory.create(settings, context());
    connectors.add(connector);
    return connector;
  }

  /** Which secrets were renewed. */
  public Map<String, Secret> stored() {
    return Map.copyOf(stored);
  }

  /** What an operator could read. */
  public List<Journal.Entry> journal() {
    return List.copyOf(journal);
  }

  @Override
  public void close() {
    connectors.forEach(Connector::close);
    keeper.interrupt();
  }

  private void keep() {
    try {
      while (true) {
        SecretStore.Request request = requests.take();
        stored.putAll(request.values());
        request.answer().put(true);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
