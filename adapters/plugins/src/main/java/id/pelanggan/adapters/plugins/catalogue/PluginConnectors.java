package id.pelanggan.adapters.plugins.catalogue;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.plugins.crossing.PluginCode;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sync.SyncError;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The catalogue for those who connect. */
public final class PluginConnectors implements Connectors {
  private final Catalogue catalogue;

  public PluginConnectors(Catalogue catalogue) {
    this.catalogue = requireNonNull(catalogue, "catalogue is null");
  }

  @Override
  public List<ConnectorType> list() {
    return catalogue.running().stream()
        .flatMap(code -> code.connectors().stream())
        .sorted(Comparator.comparing(ConnectorType::name))
        .toList();
  }

  @Override
  public ConnectorSession open(String connector, Access access, Listener listener) {
    return catalogue.running().stream()
        .filter(code -> has(code, connector))
        .findFirst()
        .orElseThrow(() ->
            new PelangganException(SyncError.CONNECTOR_UNKNOWN, Map.of("connector", connector)))
        .open(connector, access, listener);
  }

  private static boolean has(PluginCode code, String connector) {
    return code.connectors().stream().anyMatch(type -> type.name().equals(connector));
  }
}
