package id.pelanggan.adapters.postgres.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.access.PostgresOperators;
import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.adapters.postgres.vault.PostgresKeyFingerprints;
import id.pelanggan.application.port.OperatorIds;
import id.pelanggan.application.port.Operators;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.TestKeyring;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.application.shop.InitializeShop.Command;
import id.pelanggan.application.shop.InitializeShop.Outcome;
import id.pelanggan.domain.access.Operator;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The use case with the adapters that it has in the product. */
@PostgresTest
class InitializeShopTest {
  private static final Instant NOW = Instant.parse("2026-11-23T05:06:07.123456Z");
  private static final Command COMMAND =
      new Command(new ShopName("Toko Melati"), new OperatorName("Zaenab"));

  private final TestDatabase database;
  private final Shops shops;
  private final Operators operators;
  private final AtomicLong lastId = new AtomicLong();

  InitializeShopTest(TestDatabase database) {
    this.database = database;
    this.shops = new PostgresShops(database.database());
    this.operators = new PostgresOperators(database.database());
  }

  @BeforeEach
  void empty() {
    house(this::nextId).empty();
  }

  @Test
  void shouldStoreShopAndOwner() {
    Shop shop = new Shop(COMMAND.shop(), NOW);
    Operator owner = new Operator(new OperatorId(new UUID(0, 1)), COMMAND.owner(), NOW);

    assertThat(useCase(this::nextId).initialize(COMMAND))
        .isEqualTo(new Outcome.Initialized(shop, owner));
    assertThat(shops.findShop()).contains(shop);
    assertThat(operators.findOwner()).contains(owner);
  }

  @Test
  void shouldLeaveShopThatExistsUntouched() {
    useCase(this::nextId).initialize(COMMAND);
    Command other = new Command(new ShopName("Toko Kenanga"), new OperatorName("Joko"));

    assertThat(useCase(this::nextId).initialize(other))
        .isEqualTo(new Outcome.AlreadyInitialized(new Shop(COMMAND.shop(), NOW)));
    assertThat(operators.findOwner().orElseThrow().name()).isEqualTo(COMMAND.owner());
  }

  @Test
  void shouldRememberTheKeysAndWhatDataIsKeptFor() {
    useCase(this::nextId).initialize(COMMAND);

    assertThat(new PostgresKeyFingerprints(database.database()).find())
        .contains(TestKeyring.FINGERPRINT);
    assertThat(database.query("select code from purpose"))
        .containsExactlyInAnyOrderElementsOf(
            StartingPurposes.all().stream().map(PurposeCode::value).toList());
    assertThat(database.query("select action from audit_event")).containsExactly("KEYRING_CREATED");
  }

  @Test
  void shouldGiveKeysToShopOfAnEarlierVersion() {
    Shop shop = new Shop(COMMAND.shop(), NOW);
    Operator owner = new Operator(nextId(), COMMAND.owner(), NOW);
    shops.insertIfAbsent(shop);
    operators.insertOwner(owner);

    assertThat(useCase(this::nextId).initialize(COMMAND)).isEqualTo(new Outcome.KeysAdded(shop));
    assertThat(useCase(this::nextId).initialize(COMMAND))
        .isEqualTo(new Outcome.AlreadyInitialized(shop));
    assertThat(operators.findOwner()).contains(owner);
    assertThat(database.query("select count(*) from sealed_with")).containsExactly("1");
  }

  @Test
  void shouldStoreNeitherWhereTheOwnerFails() {
    IllegalStateException noId = new IllegalStateException("no id");
    OperatorIds failing =
        () -> {
          throw noId;
        };

    assertThatThrownBy(() -> useCase(failing).initialize(COMMAND)).isSameAs(noId);
    assertThat(shops.findShop()).isEmpty();
  }

  @RepeatedTest(5)
  void shouldInitializeOnceWhenSeveralTryAtOnce() throws Exception {
    int threads = 4;
    CyclicBarrier start = new CyclicBarrier(threads);
    Callable<Outcome> attempt =
        () -> {
          start.await();
          return useCase(this::nextId).initialize(COMMAND);
        };

    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<Outcome>> attempts =
          executor.invokeAll(IntStream.range(0, threads).mapToObj(i -> attempt).toList());

      assertThat(attempts.stream().map(Future::resultNow))
          .filteredOn(Outcome.Initialized.class::isInstance)
          .hasSize(1);
    }
    assertThat(database.query("select count(*) from shop")).containsExactly("1");
    assertThat(database.query("select count(*) from operator where is_owner")).containsExactly("1");
  }

  private OperatorId nextId() {
    return new OperatorId(new UUID(0, lastId.incrementAndGet()));
  }

  private InitializeShop useCase(OperatorIds ids) {
    return house(ids).get(InitializeShop.class);
  }

  private House house(OperatorIds ids) {
    Clock clock = Clock.fixed(NOW.plusNanos(789), ZoneOffset.UTC);
    return new House(
        database,
        binder -> {
          binder.bind(OperatorIds.class).toInstance(ids);
          binder.bind(Clock.class).toInstance(clock);
          binder.bind(TimeOrderedIds.class).toInstance(UUID::randomUUID);
        });
  }
}
