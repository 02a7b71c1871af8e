package id.pelanggan.app.screen.sources;

import id.pelanggan.app.screen.sources.plugins.PluginShelf;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Two plugins: one runs, one waits to be trusted. */
final class ExamplePlugins implements PluginShelf {
  final List<String> asked = new CopyOnWriteArrayList<>();

  @Override
  public List<PluginReport> list() {
    return ExampleSystems.plugins();
  }

  @Override
  public PluginReport install(Path zip) {
    asked.add("install " + zip);
    return list().getLast();
  }

  @Override
  public PluginReport trust(String id, PluginHash hash) {
    asked.add("trust " + id + " " + hash.value());
    return list().getLast();
  }

  @Override
  public void remove(String id) {
    asked.add("remove " + id);
  }
}
