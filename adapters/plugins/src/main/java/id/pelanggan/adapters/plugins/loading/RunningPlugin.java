package id.pelanggan.adapters.plugins.loading;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.crossing.Crossing;
import id.pelanggan.adapters.plugins.crossing.PluginCode;
import id.pelanggan.adapters.plugins.folder.RunFolder;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import java.nio.file.Path;
import java.util.Map;
import org.pf4j.PluginState;

/** A plugin whose code runs, in a PF4J of its own: what fails in one touches no other. */
public final class RunningPlugin {
  private final SinglePlugin pf4j;
  private final String id;
  private final Path folder;
  private final PluginCode code;

  private RunningPlugin(SinglePlugin pf4j, String id, Path folder, PluginCode code) {
    this.pf4j = requireNonNull(pf4j, "pf4j is null");
    this.id = requireNonNull(id, "id is null");
    this.folder = requireNonNull(folder, "folder is null");
    this.code = requireNonNull(code, "code is null");
  }

  static RunningPlugin start(String id, Path folder, ClassLoader spi, Crossing crossing) {
    SinglePlugin pf4j = new SinglePlugin(folder, spi);
    try {
      pf4j.loadPlugin(folder);
      if (pf4j.startPlugin(id) != PluginState.STARTED) {
        throw fails(id);
      }
      PluginCode code =
          crossing.enter(id, pf4j.getPluginClassLoader(id), pf4j.getExtensionClassNames(id));
      return new RunningPlugin(pf4j, id, folder, code);
    } catch (RuntimeException e) {
      unload(pf4j, id);
      throw e instanceof PelangganException known ? known : fails(id).withTraceOf(e);
    }
  }

  public PluginCode code() {
    return code;
  }

  /** Ends what it does, and lets go of its classes and files. */
  public void stop() {
    code.end();
    unload(pf4j, id);
    RunFolder.delete(folder);
  }

  private static void unload(SinglePlugin pf4j, String id) {
    if (pf4j.getPlugin(id) != null) {
      pf4j.unloadPlugin(id);
    }
  }

  private static PelangganException fails(String id) {
    return new PelangganException(PluginError.PLUGIN_FAILS, Map.of("plugin", id));
  }
}
