package id.pelanggan.application.operation;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;
import jakarta.inject.Inject;

/** Ends the server of this home. */
public final class StopServer {
  private final DatabaseServer server;

  @Inject
  public StopServer(DatabaseServer server) {
    this.server = requireNonNull(server, "server is null");
  }

  public StopOutcome stop(StopRequest request) {
    return server.stop(request);
  }
}
