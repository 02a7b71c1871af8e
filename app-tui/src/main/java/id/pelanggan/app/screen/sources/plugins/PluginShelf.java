package id.pelanggan.app.screen.sources.plugins;

import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import java.nio.file.Path;
import java.util.List;

/**
 * What is asked of the house about plugins. Every call may take long: none is made on the thread of
 * the user interface.
 */
public interface PluginShelf {
  List<PluginReport> list();

  PluginReport install(Path zip);

  PluginReport trust(String id, PluginHash hash);

  void remove(String id);
}
