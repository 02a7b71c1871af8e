package id.pelanggan.application.plugin;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Plugins;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.plugin.PluginReport;
import jakarta.inject.Inject;
import java.util.List;

/** Lists the plugins that are there. */
public final class ListPlugins {
  private final Gate gate;
  private final Plugins plugins;

  @Inject
  ListPlugins(Gate gate, Plugins plugins) {
    this.gate = requireNonNull(gate, "gate is null");
    this.plugins = requireNonNull(plugins, "plugins is null");
  }

  /** By id. */
  public List<PluginReport> list(CallContext context) {
    gate.require(context, Permission.SEE_PLUGINS);
    return plugins.list();
  }
}
