package id.pelanggan.application.plugin;

import id.pelanggan.application.port.Plugins;
import id.pelanggan.application.port.TrustedPlugins;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.plugin.PluginHash;
import id.pelanggan.domain.plugin.PluginReport;
import id.pelanggan.domain.plugin.PluginReport.Origin;
import id.pelanggan.domain.plugin.PluginReport.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plugins that consist of their names: each connects one system, named like itself. */
final class PluginsOnPaper implements Plugins {
  static final PluginHash HASH = new PluginHash("ab".repeat(32));

  private final List<String> installed = new ArrayList<>();
  private final Set<PluginHash> trusted = new HashSet<>();

  @Override
  public List<PluginReport> list() {
    List<PluginReport> reports = new ArrayList<>(installed.stream().map(this::report).toList());
    reports.add(report("came-along", Origin.BUNDLED, State.RUNNING));
    return reports;
  }

  @Override
  public PluginReport install(Path zip) {
    installed.add(zip.toString());
    return report(zip.toString());
  }

  @Override
  public void remove(String id) {
    installed.remove(id);
  }

  TrustedPlugins trust() {
    return new TrustedPlugins() {
      @Override
      public Set<PluginHash> list() {
        return Set.copyOf(trusted);
      }

      @Override
      public void add(PluginHash hash, String plugin, CallContext context) {
        trusted.add(hash);
      }

      @Override
      public void remove(PluginHash hash) {
        trusted.remove(hash);
      }
    };
  }

  private PluginReport report(String id) {
    return report(id, Origin.INSTALLED, trusted.contains(HASH) ? State.RUNNING : State.UNTRUSTED);
  }

  private static PluginReport report(String id, Origin origin, State state) {
    LocalText text = new LocalText(id, id);
    ConnectorType type = new ConnectorType(id, id, text, text, List.of(), Set.of());
    return new PluginReport(
        id,
        "1.0.0",
        HASH,
        origin,
        state,
        Optional.empty(),
        state == State.RUNNING ? List.of(type) : List.of());
  }
}
