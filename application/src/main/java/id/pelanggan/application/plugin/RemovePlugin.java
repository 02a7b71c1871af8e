package id.pelanggan.application.plugin;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.Plugins;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.port.TrustedPlugins;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.sync.Connection;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Removes a plugin that nothing uses; whoever installs it again has to trust it again. */
public final class RemovePlugin {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Connections connections;
  private final Plugins plugins;
  private final TrustedPlugins trusted;
  private final KnownPlugins known;

  @Inject
  RemovePlugin(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Connections connections,
      Plugins plugins,
      TrustedPlugins trusted,
      KnownPlugins known) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.plugins = requireNonNull(plugins, "plugins is null");
    this.trusted = requireNonNull(trusted, "trusted is null");
    this.known = requireNonNull(known, "known is null");
  }

  /**
   * @throws PelangganException {@code PLUGIN_UNKNOWN}, {@code PLUGIN_BUNDLED}, {@code
   *     PLUGIN_IN_USE}
   */
  public void remove(CallContext context, String id) {
    gate.require(context, Permission.CHANGE_PLUGINS);
    PluginReport plugin = known.require(id);
    transactions.inTransaction(() -> {
      requireUnused(plugin);
      audit.note(context, AuditAction.PLUGIN_REMOVED);
      trusted.remove(plugin.hash());
      plugins.remove(id);
      return id;
    });
  }

  private void requireUnused(PluginReport plugin) {
    Set<String> connectors =
        plugin.connectors().stream().map(ConnectorType::name).collect(Collectors.toSet());
    String users =
        connections.list().stream()
            .filter(connection -> connectors.contains(connection.connector()))
            .map(Connection::name)
            .collect(Collectors.joining(", "));
    if (plugin.origin() == PluginReport.Origin.INSTALLED && !users.isEmpty()) {
      throw new PelangganException(
          PluginError.PLUGIN_IN_USE, Map.of("plugin", plugin.id(), "connections", users));
    }
  }
}
