package id.pelanggan.adapters.plugins.bridge;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.crossing.PluginCode;
import id.pelanggan.adapters.plugins.visit.FactoryFacts;
import id.pelanggan.adapters.plugins.visit.Visits;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors.Access;
import id.pelanggan.application.port.Connectors.Listener;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.ConnectorFactory;
import id.pelanggan.spi.setup.Secret;
import id.pelanggan.spi.setup.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A plugin's factories, and the sessions that were opened with them. */
final class BridgedPlugin implements PluginCode {
  private static final Duration LONGEST_START = Duration.ofSeconds(30);

  private final ClassLoader loader;
  private final Clock clock;
  private final List<ConnectorType> connectors;
  private final Map<String, ConnectorFactory> factories;
  private final Set<BridgedSession> sessions = ConcurrentHashMap.newKeySet();
  private volatile boolean ended;

  private BridgedPlugin(
      ClassLoader loader,
      Clock clock,
      List<ConnectorType> connectors,
      Map<String, ConnectorFactory> factories) {
    this.loader = requireNonNull(loader, "loader is null");
    this.clock = requireNonNull(clock, "clock is null");
    this.connectors = List.copyOf(connectors);
    this.factories = Map.copyOf(factories);
  }

  static BridgedPlugin of(String plugin, ClassLoader loader, List<FactoryFacts> facts, Clock clock)
      throws CallFailure {
    try {
      Map<String, ConnectorFactory> factories = new LinkedHashMap<>();
      for (FactoryFacts each : facts) {
        if (!each.name().matches("[a-z0-9][a-z0-9-]{0,39}")
            || factories.put(each.name(), each.factory()) != null) {
          throw new IllegalArgumentException("names of connectors are not plain and distinct");
        }
      }
      List<ConnectorType> types =
          facts.stream().map(each -> Types.connector(plugin, each)).toList();
      return new BridgedPlugin(loader, clock, types, factories);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new CallFailure(e);
    }
  }

  @Override
  public List<ConnectorType> connectors() {
    return connectors;
  }

  @Override
  public ConnectorSession open(String connector, Access access, Listener listener) {
    Calls calls = new Calls(connector, loader, listener);
    ConnectorFactory factory = requireNonNull(factories.get(connector), "no such connector");
    try {
      Connector made =
          calls.call(
              Visits.create(factory, settings(access), context(access, calls)), LONGEST_START);
      BridgedSession session = new BridgedSession(connector, made, calls, sessions::remove);
      sessions.add(session);
      if (ended) {
        session.end();
      }
      return session;
    } catch (CallFailure e) {
      throw Failures.of(connector, e.origin());
    }
  }

  @Override
  public void end() {
    ended = true;
    sessions.forEach(BridgedSession::end);
  }

  private static Settings settings(Access access) {
    Map<String, Secret> secrets = new HashMap<>();
    access.secrets().forEach((name, secret) -> secrets.put(name, new Secret(secret.value())));
    return new Settings(access.values(), secrets);
  }

  private ConnectorContext context(Access access, Calls calls) {
    return new ConnectorContext(
        plain(clock),
        access.zone(),
        access.allowsPrivateAddresses(),
        calls.secretStore(),
        calls.journal());
  }

  /** A clock of another make than the JDK's would lead to the program's classes. */
  private static Clock plain(Clock clock) {
    return clock.getClass().getClassLoader() == null
        ? clock
        : Clock.fixed(clock.instant(), clock.getZone());
  }
}
