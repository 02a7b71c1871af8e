package id.pelanggan.adapters.postgres.consent;

import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.domain.plugin.ConnectorType;
import java.util.List;

/** No plugin is installed. */
final class NoConnectors implements Connectors {
  @Override
  public List<ConnectorType> list() {
    return List.of();
  }

  @Override
  public ConnectorSession open(String connector, Access access, Listener listener) {
    throw new IllegalStateException("nothing to connect");
  }
}
