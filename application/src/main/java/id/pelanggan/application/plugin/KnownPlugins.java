package id.pelanggan.application.plugin;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Plugins;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginReport;
import jakarta.inject.Inject;
import java.util.Map;

/** Finds plugins by their ids. */
final class KnownPlugins {
  private final Plugins plugins;

  @Inject
  KnownPlugins(Plugins plugins) {
    this.plugins = requireNonNull(plugins, "plugins is null");
  }

  /**
   * @throws PelangganException {@code PLUGIN_UNKNOWN}
   */
  PluginReport require(String id) {
    return plugins.list().stream()
        .filter(plugin -> plugin.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new PelangganException(PluginError.PLUGIN_UNKNOWN, Map.of("plugin", id)));
  }
}
