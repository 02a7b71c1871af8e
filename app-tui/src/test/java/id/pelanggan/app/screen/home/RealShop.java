package id.pelanggan.app.screen.home;

import static java.util.Objects.requireNonNull;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import id.pelanggan.adapters.files.FilesModule;
import id.pelanggan.adapters.index.IndexModule;
import id.pelanggan.adapters.postgres.PostgresModule;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgresserver.HomeModule;
import id.pelanggan.adapters.postgresserver.PostgresServerModule;
import id.pelanggan.adapters.postgresserver.TestHome;
import id.pelanggan.adapters.postgresserver.TestServers;
import id.pelanggan.adapters.telephone.TelephoneModule;
import id.pelanggan.adapters.vault.VaultModule;
import id.pelanggan.app.screen.ConnectorsForTests;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.operation.ServerUser;
import id.pelanggan.domain.vault.Secret;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A home of its own with the real use cases, the real keys and the real database. */
final class RealShop implements AutoCloseable {
  private final TestHome home = new TestHome();
  private final Injector injector;
  private volatile @Nullable Secret passphrase;

  RealShop() {
    injector =
        Guice.createInjector(
            new Program(),
            new HomeModule(home.path(), TestServers.cache()),
            new ConnectorsForTests(home.path()),
            new PostgresModule(),
            new VaultModule(),
            new FilesModule(),
            new IndexModule(),
            new TelephoneModule(),
            new PostgresServerModule(
                TestServers.cache(),
                new ServerUser(
                    ProcessHandle.current().pid(), "test", Clock.systemUTC().instant())));
  }

  Path path() {
    return home.path();
  }

  <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  /** Takes the passphrase that is asked for next; empty for none. */
  void type(char[] typed) {
    passphrase = typed.length == 0 ? null : new Secret(new String(typed));
  }

  /** With what screens need beside use cases. */
  Injector furnished(AbstractModule more) {
    return injector.createChildInjector(requireNonNull(more, "more is null"));
  }

  @Override
  public void close() {
    get(Database.class).close();
    get(DatabaseServer.class).close();
    home.close();
  }

  private final class Program extends AbstractModule {
    @Override
    protected void configure() {
      Clock clock = Clock.systemUTC();
      AtomicLong count = new AtomicLong();
      bind(Clock.class).toInstance(clock);
      bind(ServerEvents.class).toInstance(event -> {});
      bind(Passphrases.class).toInstance(new Typed());
      bind(TimeOrderedIds.class).toInstance(() -> id(clock.millis(), count.incrementAndGet()));
      bind(OperatorIds.class).toInstance(() -> new OperatorId(new UUID(5, 5)));
    }
  }

  /** As the product makes them, with a count in place of chance. */
  private static UUID id(long millis, long count) {
    return new UUID((millis << 16) | 0x7000, Long.MIN_VALUE | count);
  }

  private final class Typed implements Passphrases {
    @Override
    public Optional<Secret> find() {
      return Optional.ofNullable(passphrase);
    }

    @Override
    public Optional<Secret> findNew() {
      return Optional.ofNullable(passphrase);
    }
  }
}
