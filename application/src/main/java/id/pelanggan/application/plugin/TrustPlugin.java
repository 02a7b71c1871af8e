package id.pelanggan.application.plugin;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.port.TrustedPlugins;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.PluginError;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import jakarta.inject.Inject;
import java.util.Map;

/** Lets a plugin run: its code may then do what the program itself may. */
public final class TrustPlugin {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final TrustedPlugins trusted;
  private final KnownPlugins plugins;

  @Inject
  TrustPlugin(
      Gate gate,
      Audit audit,
      Transactions transactions,
      TrustedPlugins trusted,
      KnownPlugins plugins) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.trusted = requireNonNull(trusted, "trusted is null");
    this.plugins = requireNonNull(plugins, "plugins is null");
  }

  /**
   * @param hash as the owner typed it from where the plugin was published
   * @return how it is now that it runs, or does not
   * @throws PelangganException {@code PLUGIN_UNKNOWN}, {@code PLUGIN_HASH_DIFFERS}
   */
  public PluginReport trust(CallContext context, String id, PluginHash hash) {
    gate.require(context, Permission.TRUST_PLUGINS);
    PluginReport plugin = plugins.require(id);
    if (!plugin.hash().equals(hash)) {
      throw new PelangganException(
          PluginError.PLUGIN_HASH_DIFFERS, Map.of("plugin", id, "hash", plugin.hash().value()));
    }
    transactions.inTransaction(() -> {
      trusted.add(hash, id, context);
      audit.note(context, AuditAction.PLUGIN_TRUSTED);
      return hash;
    });
    return plugins.require(id);
  }
}
