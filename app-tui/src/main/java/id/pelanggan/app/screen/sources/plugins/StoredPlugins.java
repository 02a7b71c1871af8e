package id.pelanggan.app.screen.sources.plugins;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.plugin.InstallPlugin;
import id.pelanggan.application.plugin.ListPlugins;
import id.pelanggan.application.plugin.RemovePlugin;
import id.pelanggan.application.plugin.TrustPlugin;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;

/** The use cases, asked in the name of whoever works here. */
public final class StoredPlugins implements PluginShelf {
  private final IdentifyOperator identifyOperator;
  private final ListPlugins listPlugins;
  private final InstallPlugin installPlugin;
  private final TrustPlugin trustPlugin;
  private final RemovePlugin removePlugin;

  @Inject
  public StoredPlugins(
      IdentifyOperator identifyOperator,
      ListPlugins listPlugins,
      InstallPlugin installPlugin,
      TrustPlugin trustPlugin,
      RemovePlugin removePlugin) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listPlugins = requireNonNull(listPlugins, "listPlugins is null");
    this.installPlugin = requireNonNull(installPlugin, "installPlugin is null");
    this.trustPlugin = requireNonNull(trustPlugin, "trustPlugin is null");
    this.removePlugin = requireNonNull(removePlugin, "removePlugin is null");
  }

  @Override
  public List<PluginReport> list() {
    return listPlugins.list(context());
  }

  @Override
  public PluginReport install(Path zip) {
    return installPlugin.install(context(), zip);
  }

  @Override
  public PluginReport trust(String id, PluginHash hash) {
    return trustPlugin.trust(context(), id, hash);
  }

  @Override
  public void remove(String id) {
    removePlugin.remove(context(), id);
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}
