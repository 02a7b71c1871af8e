package id.pelanggan.adapters.plugins.ground;

import id.pelanggan.adapters.plugins.catalogue.Catalogue;
import id.pelanggan.adapters.plugins.catalogue.FolderPlugins;
import id.pelanggan.adapters.plugins.catalogue.PluginConnectors;
import id.pelanggan.adapters.plugins.folder.RunFolder;
import id.pelanggan.adapters.plugins.folder.Shelf;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.Plugins;
import id.pelanggan.application.port.TrustedPlugins;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.vault.Secret;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A catalogue on folders of a test, which trusts what the test says. */
public final class TestCatalogue {
  public static final Connectors.Access ACCESS =
      new Connectors.Access(
          Map.of("place", "one"),
          Map.of("token", new Secret("example-token")),
          false,
          ZoneId.of("Asia/Jakarta"));

  private static final CallContext CONTEXT =
      new CallContext(new OperatorId(new UUID(1, 1)), new PurposeCode("service"), Instant.EPOCH);

  private final Path folder;
  private final Trust trust = new Trust();
  private final Plugins plugins;
  private final Connectors connectors;

  public TestCatalogue(Path folder) {
    this.folder = folder;
    Catalogue catalogue =
        new Catalogue(
            new Shelf(folder.resolve("bundled")),
            new Shelf(folder.resolve("installed")),
            new RunFolder(folder.resolve("running")),
            trust,
            Clock.systemUTC());
    this.plugins = new FolderPlugins(catalogue);
    this.connectors = new PluginConnectors(catalogue);
  }

  public Plugins plugins() {
    return plugins;
  }

  public Connectors connectors() {
    return connectors;
  }

  public Path folder() {
    return folder;
  }

  /** Installs and does not trust. */
  public PluginReport install(PluginZip zip) {
    return plugins.install(zip.write(folder.resolve("download.zip")));
  }

  public void trust(PluginHash hash) {
    trust.add(hash, "", CONTEXT);
  }

  public void distrust(PluginHash hash) {
    trust.remove(hash);
  }

  /** Installs, trusts and opens the example. */
  public ConnectorSession open(ExampleSource source, Connectors.Listener listener) {
    trust(install(PluginZip.example("example", source)).hash());
    return connectors.open(source.connector(), ACCESS, listener);
  }

  public ConnectorSession open(ExampleSource source) {
    return open(source, new HeardNotes());
  }

  private static final class Trust implements TrustedPlugins {
    private final Set<PluginHash> hashes = ConcurrentHashMap.newKeySet();

    @Override
    public Set<PluginHash> list() {
      return Set.copyOf(hashes);
    }

    @Override
    public void add(PluginHash hash, String plugin, CallContext context) {
      hashes.add(hash);
    }

    @Override
    public void remove(PluginHash hash) {
      hashes.remove(hash);
    }
  }
}
