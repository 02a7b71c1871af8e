package id.pelanggan.adapters.plugins.loading;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.archive.PluginArchive;
import id.pelanggan.adapters.plugins.crossing.Crossing;
import id.pelanggan.adapters.plugins.folder.RunFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;

/** What plugins see, and the bridge to it. */
public final class Worlds {
  private static final String BRIDGE = "id.pelanggan.adapters.plugins.bridge.SpiCrossing";

  private final RunFolder folders;
  private final ClassLoader spi;
  private final Crossing crossing;

  private Worlds(RunFolder folders, ClassLoader spi, Crossing crossing) {
    this.folders = requireNonNull(folders, "folders is null");
    this.spi = requireNonNull(spi, "spi is null");
    this.crossing = requireNonNull(crossing, "crossing is null");
  }

  /**
   * @param clock that plugins get
   */
  public static Worlds build(RunFolder folders, Clock clock) {
    ClassLoader program = Worlds.class.getClassLoader();
    try {
      Path folder = folders.create();
      SpiFolder.fill(folder, program);
      ClassLoader spi =
          new URLClassLoader(
              "spi", new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
      Class<?> bridge = new BridgeLoader(program, spi).loadClass(BRIDGE);
      Crossing crossing =
          (Crossing) bridge.getConstructor(Clock.class).newInstance(requireNonNull(clock));
      return new Worlds(folders, spi, crossing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the bridge is not as it was built", e);
    }
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code PLUGIN_NEEDS_OTHER_SPI}
   */
  public void requireFit(PluginArchive archive) {
    SpiVersions.requireFit(archive.description(), crossing.spiVersion());
  }

  /**
   * Unpacks a plugin and starts its code.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code PLUGIN_FAILS}, {@code
   *     PLUGIN_CONNECTOR_MISSING}, {@code PLUGIN_NEEDS_OTHER_SPI}
   */
  public RunningPlugin start(PluginArchive archive) {
    requireFit(archive);
    Path folder = folders.create();
    try {
      archive.archive().unpack(folder);
      return RunningPlugin.start(archive.description().id(), folder, spi, crossing);
    } catch (IOException e) {
      RunFolder.delete(folder);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      RunFolder.delete(folder);
      throw e;
    }
  }
}
