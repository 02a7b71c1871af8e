package id.pelanggan.app.screen.customers;

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
import id.pelanggan.app.controller.Screen;
import id.pelanggan.app.controller.Situation;
import id.pelanggan.app.screen.ConnectorsForTests;
import id.pelanggan.app.screen.more.Ways;
import id.pelanggan.app.screen.more.retention.StoredRetention;
import id.pelanggan.app.screen.privacy.PrivacyScreen;
import id.pelanggan.app.text.Language;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.importing.ImportFile;
import id.pelanggan.application.importing.PlanImport;
import id.pelanggan.application.importing.PlanImport.Answers;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.Passphrases;
import id.pelanggan.application.port.ServerEvents;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.operation.ServerUser;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A shop on the real database, with the screen of customers on its real use cases. */
final class CustomersHouse implements AutoCloseable {
  private static final Instant START = Instant.parse("2026-11-23T03:42:00Z");
  private static final Ticking CLOCK = new Ticking();

  private final TestHome home;
  private final Injector injector;

  private CustomersHouse(TestHome home, Optional<Secret> passphrase) {
    this.home = home;
    this.injector =
        Guice.createInjector(
            new Surroundings(passphrase),
            new HomeModule(home.path(), TestServers.cache()),
            new PostgresModule(),
            new VaultModule(),
            new FilesModule(),
            new IndexModule(),
            new TelephoneModule(),
            new ConnectorsForTests(home.path()),
            new PostgresServerModule(TestServers.cache(), new ServerUser(1, "test", START)));
  }

  /** A new shop of which the keys need no passphrase. */
  static CustomersHouse build() {
    return build(Optional.empty());
  }

  static CustomersHouse build(Optional<Secret> passphrase) {
    CustomersHouse house = new CustomersHouse(new TestHome(), passphrase);
    house
        .get(InitializeShop.class)
        .initialize(
            new InitializeShop.Command(new ShopName("Toko Contoh"), new OperatorName("Sari")));
    return house;
  }

  /** The same home as another program finds it that nobody gave the passphrase to. */
  CustomersHouse withoutPassphrase() {
    return new CustomersHouse(home, Optional.empty());
  }

  <T> T get(Class<T> part) {
    return injector.getInstance(part);
  }

  CallContext context() {
    return get(IdentifyOperator.class).identify(StartingPurposes.SALES_AND_SERVICE);
  }

  /** Brings rows of a file in. */
  void bring(Stream stream, String csv) {
    try {
      Path file = Files.writeString(home.folder().resolve(stream + ".csv"), csv);
      Answers answers =
          new Answers(
              Optional.of("kasir"),
              Optional.of(ZoneId.of("Asia/Jakarta")),
              Optional.of(Currency.getInstance("IDR")),
              Optional.empty(),
              Optional.empty(),
              false);
      var plan =
          get(PlanImport.class)
              .plan(context(), new PlanImport.Request(file, stream, Optional.empty(), answers));
      get(ImportFile.class).run(context(), plan, progress -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Driver look(Language language, int columns, int rows) {
    boolean locked = !get(OpenKeys.class).areOpen();
    return Driver.start(
        new Messages(language),
        columns,
        rows,
        desk -> {
          desk.show(new Situation("Toko Contoh", "Sari", false, locked));
          desk.furnish(screens(desk));
        });
  }

  private List<Screen> screens(Desk desk) {
    Injector room =
        injector.createChildInjector(
            new AbstractModule() {
              @Override
              protected void configure() {
                bind(Desk.class).toInstance(desk);
                bind(Ways.class).toInstance(new ToCustomers(desk));
              }
            });
    CustomersScreen customers = room.getInstance(CustomersScreen.class);
    return List.of(customers, room.getInstance(PrivacyScreen.class), retention(desk, room));
  }

  private static Screen retention(Desk desk, Injector room) {
    return new RetentionAlone(desk, room.getInstance(StoredRetention.class));
  }

  /** Leaves the database; the home stays for another program. */
  void leave() {
    get(Database.class).close();
    get(DatabaseServer.class).close();
  }

  @Override
  public void close() {
    leave();
    home.close();
  }

  private static final class Surroundings extends AbstractModule {
    private final Optional<Secret> passphrase;

    Surroundings(Optional<Secret> passphrase) {
      this.passphrase = passphrase;
    }

    @Override
    protected void configure() {
      bind(Clock.class).toInstance(CLOCK);
      bind(ServerEvents.class).toInstance(event -> {});
      bind(TimeOrderedIds.class).toInstance(CLOCK::id);
      bind(OperatorIds.class).toInstance(() -> new OperatorId(CLOCK.id()));
      bind(Passphrases.class)
          .toInstance(
              new Passphrases() {
                @Override
                public Optional<Secret> find() {
                  return passphrase;
                }

                @Override
                public Optional<Secret> findNew() {
                  return passphrase;
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
