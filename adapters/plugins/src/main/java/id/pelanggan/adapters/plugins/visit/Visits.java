package id.pelanggan.adapters.plugins.visit;

import id.pelanggan.spi.Change;
import id.pelanggan.spi.CheckReport;
import id.pelanggan.spi.Connector;
import id.pelanggan.spi.ConnectorContext;
import id.pelanggan.spi.ConnectorFactory;
import id.pelanggan.spi.ConnectorPlugin;
import id.pelanggan.spi.Page;
import id.pelanggan.spi.PushOutcome;
import id.pelanggan.spi.ReadRequest;
import id.pelanggan.spi.StreamSpec;
import id.pelanggan.spi.setup.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Everything that a plugin is called for. What it answers with is copied here into types that are
 * not the plugin's, so that no method of them runs on another thread.
 */
public final class Visits {
  private Visits() {}

  /** Makes the plugin's extensions, and asks them what they can connect. */
  public static Callable<List<FactoryFacts>> describe(ClassLoader loader, Set<String> extensions) {
    return () -> {
      List<FactoryFacts> facts = new ArrayList<>();
      for (String extension : extensions) {
        Class<?> type = Class.forName(extension, true, loader);
        if (ConnectorPlugin.class.isAssignableFrom(type)) {
          ConnectorPlugin plugin = (ConnectorPlugin) type.getConstructor().newInstance();
          plugin.connectors().forEach(factory -> facts.add(FactoryFacts.of(factory)));
        }
      }
      return List.copyOf(facts);
    };
  }

  public static Callable<Connector> create(
      ConnectorFactory factory, Settings settings, ConnectorContext context) {
    return () -> factory.create(settings, context);
  }

  public static Callable<CheckReport> check(Connector connector) {
    return connector::check;
  }

  public static Callable<List<StreamSpec>> streams(Connector connector) {
    return () -> List.copyOf(connector.streams());
  }

  public static Callable<Page> read(Connector connector, ReadRequest request) {
    return () -> connector.read(request);
  }

  public static Callable<PushOutcome> push(Connector connector, Change change) {
    return () -> connector.push(change);
  }

  public static Callable<Boolean> close(Connector connector) {
    return () -> {
      connector.close();
      return true;
    };
  }
}
