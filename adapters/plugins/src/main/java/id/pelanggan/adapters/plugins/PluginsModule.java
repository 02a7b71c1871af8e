package id.pelanggan.adapters.plugins;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import id.pelanggan.adapters.plugins.catalogue.Catalogue;
import id.pelanggan.adapters.plugins.catalogue.FolderPlugins;
import id.pelanggan.adapters.plugins.catalogue.PluginConnectors;
import id.pelanggan.adapters.plugins.folder.RunFolder;
import id.pelanggan.adapters.plugins.folder.Shelf;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.Plugins;
import id.pelanggan.application.port.TrustedPlugins;
import java.nio.file.Path;
import java.time.Clock;

/** Plugins from zips. Needs {@link TrustedPlugins} and a clock. No folder has to be there. */
public final class PluginsModule extends AbstractModule {
  private final Path bundled;
  private final Path installed;
  private final Path running;

  /**
   * @param bundled zips that came with the program; trusted for their place
   * @param installed zips that somebody installed
   * @param running where checked bytes are unpacked, for each process by itself
   */
  public PluginsModule(Path bundled, Path installed, Path running) {
    this.bundled = requireNonNull(bundled, "bundled is null");
    this.installed = requireNonNull(installed, "installed is null");
    this.running = requireNonNull(running, "running is null");
  }

  @Provides
  @Singleton
  Catalogue catalogue(TrustedPlugins trusted, Clock clock) {
    return new Catalogue(
        new Shelf(bundled), new Shelf(installed), new RunFolder(running), trusted, clock);
  }

  @Provides
  @Singleton
  Plugins plugins(Catalogue catalogue) {
    return new FolderPlugins(catalogue);
  }

  @Provides
  @Singleton
  Connectors connectors(Catalogue catalogue) {
    return new PluginConnectors(catalogue);
  }
}
