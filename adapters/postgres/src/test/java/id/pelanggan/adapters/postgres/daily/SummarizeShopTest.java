package id.pelanggan.adapters.postgres.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.AuditLog;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.PortFixture;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.shop.CustomerFigures;
import id.pelanggan.application.shop.DescribeShop;
import id.pelanggan.application.shop.ImportFigures;
import id.pelanggan.application.shop.ShopFigures;
import id.pelanggan.application.shop.ShopView;
import id.pelanggan.application.shop.SpendingFigures;
import id.pelanggan.application.shop.SummarizeShop;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.audit.AuditEvent;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.sales.OrderLine;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class SummarizeShopTest {
  private static final CustomerReference SITI = new CustomerReference.Named(new ExternalId("1"));

  private final Ground ground;

  SummarizeShopTest(TestDatabase database) {
    this.ground = new Ground(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldCountCustomersByHowTheyCanBeReached() {
    ground.add("Siti Contoh", Ground.phone("0800-0000-4417"), Ground.phone("0800-0000-4418"));
    ground.add("Eko Contoh", Ground.email("eko@contoh.id"), Ground.phone("0800-0000-4419"));
    ground.add("Ani Contoh");

    CustomerFigures figures = summarize().customers();

    assertThat(figures.total()).isEqualTo(3);
    assertThat(figures.withPhone()).isEqualTo(2);
    assertThat(figures.withEmail()).isEqualTo(1);
    assertThat(figures.active()).isZero();
  }

  @Test
  void shouldCountWhoWasAddedLatelyByTheTimeInTheId() {
    Instant now = ground.context().at();
    insert(now.minus(Duration.ofDays(6)), 1);
    insert(now.minus(Duration.ofDays(8)), 2);

    assertThat(summarize().customers().addedLately()).isEqualTo(1);
    assertThat(summarize().customers().total()).isEqualTo(2);
  }

  @Test
  void shouldSumUpWeeksInTheCurrencyOfMostSales() {
    LocalDate today = LocalDate.ofInstant(ground.context().at(), ZoneOffset.UTC);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    ground.receive(
        "Kasir",
        Stream.ORDERS,
        order("N-1", OrderKind.SALE, SITI, monday, "IDR", 300_00),
        order("N-2", OrderKind.RETURN, SITI, monday, "IDR", -100_00),
        order(
            "N-3",
            OrderKind.SALE,
            new CustomerReference.WalkIn(),
            monday.minusDays(1),
            "IDR",
            50_00),
        order("N-4", OrderKind.SALE, SITI, monday.minusWeeks(11), "IDR", 20_00),
        order("N-5", OrderKind.SALE, SITI, monday.minusWeeks(11).minusDays(1), "IDR", 999_00),
        order("N-6", OrderKind.SALE, SITI, monday, "USD", 70_00));

    ShopFigures figures = summarize();

    List<SpendingFigures.Week> weeks = figures.spending().weeks();
    assertThat(weeks).hasSize(12);
    assertThat(weeks.getLast()).isEqualTo(new SpendingFigures.Week(monday, rupiahs(200_00)));
    assertThat(weeks.get(10).spend()).isEqualTo(rupiahs(50_00));
    assertThat(weeks.getFirst())
        .isEqualTo(new SpendingFigures.Week(monday.minusWeeks(11), rupiahs(20_00)));
    assertThat(weeks.get(5).spend()).isEqualTo(rupiahs(0));
    assertThat(figures.customers().active()).isEqualTo(1);
  }

  @Test
  void shouldFindImportsThatNeedSomebody() {
    ground.receive(
        "Kasir", Stream.ORDERS, order("N-1", OrderKind.SALE, SITI, LocalDate.EPOCH, "IDR", 1));
    ground.receive(
        "Shopee", Stream.ORDERS, order("N-2", OrderKind.SALE, SITI, LocalDate.EPOCH, "IDR", 1));
    ground.receive(
        "Shopee", Stream.ORDERS, order("N-3", OrderKind.SALE, SITI, LocalDate.EPOCH, "IDR", 1));
    List<String> ids = ground.query("select id from change_set order by started_at");
    ChangeSets changeSets = ground.get(ChangeSets.class);
    changeSets.take(id(ids.get(0)), List.of(ChangeSetState.DONE), ChangeSetState.STOPPED);
    changeSets.repair(id(ids.get(2)), new Counts(0, 0, 0, 0, 0, 3));

    ImportFigures figures = summarize().imports();

    assertThat(figures.attention())
        .extracting(ImportFigures.Attention::id, ImportFigures.Attention::need)
        .containsExactly(
            tuple(id(ids.get(2)), ImportFigures.Need.REFUSED_ROWS),
            tuple(id(ids.get(0)), ImportFigures.Need.STOPPED));
    assertThat(figures.latest())
        .extracting(ImportFigures.Latest::source, ImportFigures.Latest::id)
        .containsExactly(tuple("Shopee", id(ids.get(2))), tuple("Kasir", id(ids.get(0))));
  }

  @Test
  void shouldTellAnImportThatComesOnFromOneThatWasAbandoned() {
    ground.receive(
        "Kasir", Stream.ORDERS, order("N-1", OrderKind.SALE, SITI, LocalDate.EPOCH, "IDR", 1));
    ChangeSetId id = id(ground.query("select id from change_set").getFirst());
    ground.get(ChangeSets.class).take(id, List.of(ChangeSetState.DONE), ChangeSetState.RUNNING);
    CallContext now = ground.context();

    notePage(now, id, Duration.ofMinutes(6));
    List<ImportFigures.Attention> abandoned = summarize().imports().attention();
    notePage(now, id, Duration.ofMinutes(4));
    List<ImportFigures.Attention> coming = summarize().imports().attention();

    assertThat(abandoned)
        .extracting(ImportFigures.Attention::need)
        .containsExactly(ImportFigures.Need.RUNNING);
    assertThat(coming).isEmpty();
  }

  private void notePage(CallContext now, ChangeSetId id, Duration ago) {
    ground
        .get(AuditLog.class)
        .append(
            new AuditEvent(
                ground.house().nextId(),
                new CallContext(now.actor(), now.purpose(), now.at().minus(ago)),
                AuditAction.PAGE_STORED,
                Optional.empty(),
                Optional.of(id.value()),
                1,
                Optional.empty()));
  }

  @Test
  void shouldSayWhoseShopItIs() {
    assertThat(ground.get(DescribeShop.class).describe())
        .contains(new ShopView(new ShopName("Toko Melati"), new OperatorName("Zaenab")));
    ground.house().empty();
    assertThat(ground.get(DescribeShop.class).describe()).isEmpty();
  }

  private ShopFigures summarize() {
    return ground.get(SummarizeShop.class).summarize(ground.context());
  }

  private void insert(Instant at, int number) {
    UUID least = TimeOrderedIds.least(at);
    ground
        .get(Customers.class)
        .insert(
            List.of(
                new CustomerState(
                    new CustomerId(new UUID(least.getMostSignificantBits() | 0x7000, number)),
                    new KeySlot(number),
                    false,
                    PortFixture.NO_FACTS,
                    Optional.empty(),
                    Set.of())));
  }

  private static ChangeSetId id(String text) {
    return new ChangeSetId(UUID.fromString(text));
  }

  private static Money rupiahs(long minor) {
    return new Money(minor, Currency.getInstance("IDR"));
  }

  private static OrderDocument order(
      String id,
      OrderKind kind,
      CustomerReference customer,
      LocalDate day,
      String currency,
      long minor) {
    Currency of = Currency.getInstance(currency);
    Money amount = new Money(minor, of);
    return new OrderDocument(
        new ExternalId(id),
        Optional.empty(),
        id,
        customer,
        kind,
        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
        day,
        of,
        "toko",
        Optional.empty(),
        List.of(new OrderLine("K1", "Kopi", new Quantity(1_000), amount, amount)),
        new TreeMap<>());
  }
}
