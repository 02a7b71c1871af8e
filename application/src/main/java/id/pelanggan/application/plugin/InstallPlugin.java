package id.pelanggan.application.plugin;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Plugins;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.plugin.PluginReport;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Installs a plugin from a file. It does not run before the owner trusts it. */
public final class InstallPlugin {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Plugins plugins;

  @Inject
  InstallPlugin(Gate gate, Audit audit, Transactions transactions, Plugins plugins) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.plugins = requireNonNull(plugins, "plugins is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException with a {@code PluginError} where the
   *     file is refused
   */
  public PluginReport install(CallContext context, Path zip) {
    gate.require(context, Permission.CHANGE_PLUGINS);
    return transactions.inTransaction(() -> {
      // First, so that nothing is installed that cannot be noted.
      audit.note(context, AuditAction.PLUGIN_INSTALLED);
      return plugins.install(zip);
    });
  }
}
