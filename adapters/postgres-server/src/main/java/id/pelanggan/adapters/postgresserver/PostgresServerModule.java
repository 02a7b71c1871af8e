package id.pelanggan.adapters.postgresserver;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import id.pelanggan.adapters.postgresserver.binaries.ServerBinaries;
import id.pelanggan.adapters.postgresserver.home.HomeLocation;
import id.pelanggan.adapters.postgresserver.server.EmbeddedServer;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.domain.operation.ServerUser;
import java.nio.file.Path;

/** The embedded server as the database of this process. Needs {@link HomeModule}. */
public final class PostgresServerModule extends AbstractModule {
  private final Path cache;
  private final ServerUser self;

  /**
   * @param cache where PostgreSQL's programs are unpacked
   * @param self this process, as other processes of the home will see it
   */
  public PostgresServerModule(Path cache, ServerUser self) {
    this.cache = requireNonNull(cache, "cache is null");
    this.self = requireNonNull(self, "self is null");
  }

  @Provides
  @Singleton
  DatabaseServer server(HomeLocation home, ServerEvents events) {
    return new EmbeddedServer(home, new ServerBinaries(cache, events), self, events);
  }
}
