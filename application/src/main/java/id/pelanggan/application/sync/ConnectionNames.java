package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Connections;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.SyncError;
import jakarta.inject.Inject;
import java.util.Map;

/** Finds connections by what operators call them. */
final class ConnectionNames {
  private final Connections connections;

  @Inject
  ConnectionNames(Connections connections) {
    this.connections = requireNonNull(connections, "connections is null");
  }

  /**
   * @throws PelangganException {@link SyncError#CONNECTION_UNKNOWN} where there is none
   */
  Connection require(String name) {
    return connections.findByName(name).orElseThrow(() -> unknown(name));
  }

  /** As {@link #require}; nobody else changes it until the end of this transaction. */
  Connection lock(String name) {
    return connections.lock(require(name).id()).orElseThrow(() -> unknown(name));
  }

  private static PelangganException unknown(String name) {
    return new PelangganException(SyncError.CONNECTION_UNKNOWN, Map.of("connection", name));
  }
}
