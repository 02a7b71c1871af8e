package id.pelanggan.adapters.plugins.catalogue;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Plugins;
import id.pelanggan.domain.plugin.PluginReport;
import java.nio.file.Path;
import java.util.List;

/** The catalogue for those who look after plugins. */
public final class FolderPlugins implements Plugins {
  private final Catalogue catalogue;

  public FolderPlugins(Catalogue catalogue) {
    this.catalogue = requireNonNull(catalogue, "catalogue is null");
  }

  @Override
  public List<PluginReport> list() {
    return catalogue.reports();
  }

  @Override
  public PluginReport install(Path zip) {
    return catalogue.install(zip);
  }

  @Override
  public void remove(String id) {
    catalogue.remove(id);
  }
}
