package id.pelanggan.app.cli.connections;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.sync.ListConnectors;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.plugin.ConnectorType;
import id.pelanggan.domain.sync.SyncError;
import jakarta.inject.Inject;
import java.util.Map;

/** The kinds of systems that can be connected, by name. */
final class ConnectorTypes {
  private final ListConnectors listConnectors;

  @Inject
  ConnectorTypes(ListConnectors listConnectors) {
    this.listConnectors = requireNonNull(listConnectors, "listConnectors is null");
  }

  /**
   * @throws PelangganException {@link SyncError#CONNECTOR_UNKNOWN}
   */
  ConnectorType require(CallContext context, String name) {
    return listConnectors.list(context).stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new PelangganException(SyncError.CONNECTOR_UNKNOWN, Map.of("connector", name)));
  }
}
