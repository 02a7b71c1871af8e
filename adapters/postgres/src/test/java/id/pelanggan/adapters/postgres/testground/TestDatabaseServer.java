package id.pelanggan.adapters.postgres.testground;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.domain.operation.ServerReport;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;

/** The shared server as one database of it sees it. */
record TestDatabaseServer(TestServer server, String database) implements DatabaseServer {
  TestDatabaseServer {
    requireNonNull(server, "server is null");
    requireNonNull(database, "database is null");
  }

  @Override
  public DatabaseAccess open() {
    return server.access(database);
  }

  @Override
  public DatabaseAccess reopen() {
    return server.reopen(database);
  }

  @Override
  public ServerReport report() {
    return server.embedded().report();
  }

  @Override
  public StopOutcome stop(StopRequest request) {
    throw new UnsupportedOperationException("other tests use this server");
  }

  @Override
  public void close() {
    // Other tests go on.
  }
}
