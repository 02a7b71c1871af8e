package id.pelanggan.application.port;

import id.pelanggan.domain.plugin.PluginReport;
import java.nio.file.Path;
import java.util.List;

/** The plugins that are there. May be called from any thread. */
public interface Plugins {

  /** By id. Loads those that may run and do not yet. */
  List<PluginReport> list();

  /**
   * Checks a file and keeps a copy of it; what was installed under its id before is replaced.
   * Nothing of it runs before its hash is trusted.
   *
   * @throws id.pelanggan.domain.failure.PelangganException with a {@code PluginError} where it is
   *     refused; nothing was written then
   */
  PluginReport install(Path zip);

  /**
   * Stops a plugin and deletes its file. What connections of it are in the middle of fails.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code PLUGIN_UNKNOWN}, {@code
   *     PLUGIN_BUNDLED}
   */
  void remove(String id);
}
