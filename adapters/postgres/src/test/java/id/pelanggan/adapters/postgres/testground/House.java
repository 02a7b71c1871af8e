package id.pelanggan.adapters.postgres.testground;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.util.Modules;
import id.pelanggan.adapters.postgres.PostgresModule;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.DatabaseServer;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.TestKeyring;
import id.pelanggan.application.port.TestTombstoneFile;
import id.pelanggan.application.port.TestVault;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.TombstoneFile;
import id.pelanggan.application.port.Vault;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * The use cases as the product has them, on a test's database, with a vault and a clock of tests.
 */
public final class House {
  private static final OperatorId OWNER = new OperatorId(new UUID(0x7000, 1));

  private final TestDatabase database;
  private final TestVault vault;
  private final SteppingClock clock;
  private final CountingIds ids;
  private final Module module;
  private final Injector injector;

  /**
   * @param changes what is bound otherwise than in the product
   */
  public House(TestDatabase database, Module... changes) {
    this.database = database;
    this.vault = new TestVault();
    this.clock = new SteppingClock();
    this.ids = new CountingIds();
    this.module =
        Modules.override(Modules.override(new PostgresModule()).with(new Ground())).with(changes);
    this.injector = Guice.createInjector(module);
  }

  private House(House other, Module change) {
    this.database = other.database;
    this.vault = other.vault;
    this.clock = other.clock;
    this.ids = other.ids;
    this.module = Modules.override(other.module).with(change);
    this.injector = Guice.createInjector(module);
  }

  /** The same house, with something else bound. */
  public House with(Module change) {
    return new House(this, change);
  }

  /** One of the product's objects. */
  public <T> T get(Class<T> type) {
    return injector.getInstance(type);
  }

  public TestVault vault() {
    return vault;
  }

  /** Who does everything here, and now; later at each call. */
  public CallContext context() {
    return new CallContext(OWNER, StartingPurposes.SALES_AND_SERVICE, now());
  }

  /** Later at each call. */
  public Instant now() {
    return clock.instant();
  }

  /** A new id at each call. */
  public UUID nextId() {
    return ids.next();
  }

  /** Sets up the shop with its owner and its purposes. */
  public House initialize() {
    get(InitializeShop.class)
        .initialize(
            new InitializeShop.Command(new ShopName("Toko Melati"), new OperatorName("Zaenab")));
    return this;
  }

  /** Deletes every row there is. */
  public House empty() {
    database.empty();
    return this;
  }

  /** What is not stored. */
  private final class Ground extends AbstractModule {
    @Override
    protected void configure() {
      bind(DatabaseServer.class).toInstance(database.server());
      bind(Database.class).toInstance(database.database());
      bind(Vault.class).toInstance(vault);
      bind(Keyring.class).toInstance(new TestKeyring(vault));
      bind(TombstoneFile.class).toInstance(new TestTombstoneFile());
      bind(TimeOrderedIds.class).toInstance(ids);
      bind(OperatorIds.class).toInstance(() -> OWNER);
      bind(Clock.class).toInstance(clock);
    }
  }
}
