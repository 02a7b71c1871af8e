package id.pelanggan.app.screen.sources;

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
import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Driver;
import id.pelanggan.app.controller.Situation;
import id.pelanggan.app.screen.ConnectorsForTests;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.customer.CountCustomers;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.operation.ServerUser;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A shop on the real database, with the screen of sources on its real use cases. */
final class SourcesHouse implements AutoCloseable {
  private static final Instant START = Instant.parse("2026-11-23T03:42:00Z");

  private final TestHome home = new TestHome();
  private final Ticking clock = new Ticking();
  private final Injector injector =
      Guice.createInjector(
          new Surroundings(clock),
          new HomeModule(home.path(), TestServers.cache()),
          new ConnectorsForTests(home.path()),
          new PostgresModule(),
          new VaultModule(),
          new FilesModule(),
          new IndexModule(),
          new TelephoneModule(),
          new PostgresServerModule(TestServers.cache(), new ServerUser(1, "test", START)));

  SourcesHouse() {
    get(InitializeShop.class)
        .initialize(
            new InitializeShop.Command(new ShopName("Toko Contoh"), new OperatorName("Sari")));
  }

  <T> T get(Class<T> part) {
    return injector.getInstance(part);
  }

  long customers() {
    return get(CountCustomers.class)
        .count(
            get(IdentifyOperator.class).identify(StartingPurposes.SALES_AND_SERVICE),
            CustomerFilter.EVERYBODY);
  }

  /** A place beside the home; nothing is there yet. */
  Path beside(String name) {
    return home.folder().resolve(name);
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(beside(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Driver look() {
    return Driver.start(
        new Messages(Language.ID),
        100,
        30,
        desk -> {
          desk.show(new Situation("Toko Contoh", "Sari", false, false));
          SourcesScreen screen = screen(desk);
          desk.furnish(List.of(screen));
          screen.openFiles();
        });
  }

  private SourcesScreen screen(Desk desk) {
    return injector
        .createChildInjector(
            new AbstractModule() {
              @Override
              protected void configure() {
                bind(Desk.class).toInstance(desk);
              }
            })
        .getInstance(SourcesScreen.class);
  }

  @Override
  public void close() {
    get(Database.class).close();
    get(DatabaseServer.class).close();
    home.close();
  }

  private static final class Surroundings extends AbstractModule {
    private final Ticking clock;

    Surroundings(Ticking clock) {
      this.clock = clock;
    }

    @Override
    protected void configure() {
      bind(Clock.class).toInstance(clock);
      bind(ServerEvents.class).toInstance(event -> {});
      bind(TimeOrderedIds.class).toInstance(clock::id);
      bind(OperatorIds.class).toInstance(() -> new OperatorId(clock.id()));
      bind(Passphrases.class)
          .toInstance(
              new Passphrases() {
                @Override
                public Optional<Secret> find() {
                  return Optional.empty();
                }

                @Override
                public Optional<Secret> findNew() {
                  return Optional.empty();
                }
              });
    }
  }

  /** A little later each time it is asked, so that what is done later is later. */
  private static final class Ticking extends Clock {
    private Instant now = START;
    private long number;

    @Override
    public ZoneId getZone() {
      return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public synchronized Instant instant() {
      now = now.plus(Duration.ofMillis(20));
      return now;
    }

    synchronized UUID id() {
      number++;
      return new UUID(instant().toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE | number);
    }
  }
}
