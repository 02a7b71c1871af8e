package id.pelanggan.application.port;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.plugin.PluginHash;
import java.util.Set;

/** The plugin files that the owner said may run, by hash; kept in the database. */
public interface TrustedPlugins {

  Set<PluginHash> list();

  /** Does nothing where it is trusted already. */
  void add(PluginHash hash, String plugin, CallContext context);

  void remove(PluginHash hash);
}
