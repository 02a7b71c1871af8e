package id.pelanggan.app.cli.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.sync.ConnectionView;
import id.pelanggan.application.sync.ListConnections;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.SyncError;
import jakarta.inject.Inject;
import java.util.Map;

/** Who runs a command about connections, and what for. */
public final class Caller {
  private final IdentifyOperator identifyOperator;
  private final ListConnections listConnections;

  @Inject
  Caller(IdentifyOperator identifyOperator, ListConnections listConnections) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listConnections = requireNonNull(listConnections, "listConnections is null");
  }

  /** The operator, looking after the data itself. */
  public CallContext administration() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }

  /** The operator, reading a connection for what its data is kept. */
  CallContext reading(Connection connection) {
    return identifyOperator.identify(connection.source().purpose());
  }

  /**
   * @throws PelangganException {@link SyncError#CONNECTION_UNKNOWN}
   */
  public ConnectionView require(String name) {
    return listConnections.list(administration()).stream()
        .filter(view -> view.connection().name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new PelangganException(SyncError.CONNECTION_UNKNOWN, Map.of("connection", name)));
  }
}
