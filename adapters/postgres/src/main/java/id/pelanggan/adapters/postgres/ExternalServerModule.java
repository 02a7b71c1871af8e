package id.pelanggan.adapters.postgres;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import id.pelanggan.adapters.postgres.external.ExternalServer;
import id.pelanggan.application.port.DatabaseServer;

/** A server that somebody else runs as the database of this process. */
public final class ExternalServerModule extends AbstractModule {
  private final ExternalServer server;

  public ExternalServerModule(ExternalServer server) {
    this.server = requireNonNull(server, "server is null");
  }

  @Override
  protected void configure() {
    bind(DatabaseServer.class).toInstance(server);
  }
}
