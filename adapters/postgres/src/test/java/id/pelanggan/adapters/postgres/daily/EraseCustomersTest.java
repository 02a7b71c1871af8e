package id.pelanggan.adapters.postgres.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.erasure.CancelErasure;
import id.pelanggan.application.erasure.CheckTombstones;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.application.erasure.ErasureReceipt;
import id.pelanggan.application.erasure.ListErasures;
import id.pelanggan.application.erasure.PlanErasure;
import id.pelanggan.application.erasure.RequestErasure;
import id.pelanggan.application.erasure.ShowBooks;
import id.pelanggan.application.erasure.ShowErasure;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.port.Holds;
import id.pelanggan.application.port.Keyring;
import id.pelanggan.application.port.SearchSnapshots;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Tombstones;
import id.pelanggan.application.tombstone.Marks;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.ExternalId;
import id.pelanggan.domain.erasure.BookkeepingDocument;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureError;
import id.pelanggan.domain.erasure.ErasureReason;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.erasure.TablePlan;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.KeySlot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class EraseCustomersTest {
  private static final Duration SOON = Duration.ofMinutes(11);
  private static final LocalDate LATELY = LocalDate.of(2026, 5, 30);
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 5, 30);

  private final Ground ground;
  private final Departure departure;

  EraseCustomersTest(TestDatabase database) {
    this.ground =
        new Ground(
            database,
            binder -> {
              binder.bind(SearchSnapshots.class).toInstance(new Departure.NoSnapshots());
              binder.bind(Connectors.class).toInstance(new Departure.NoConnectors());
            });
    this.departure = new Departure(ground);
  }

  @BeforeEach
  void begin() {
    ground.begin();
    departure.people(
        Departure.person("siti", "Siti Contoh"), Departure.person("budi", "Budi Contoh"));
    departure.sales(
        Departure.sale("A-1", "siti", LATELY),
        Departure.sale("A-2", "siti", LONG_AGO),
        Departure.sale("B-1", "budi", LATELY));
  }

  @Test
  void shouldLetACustomerGoAndKeepWhatTheBooksAskFor() {
    CustomerId siti = departure.customer("Siti Contoh");
    KeySlot slot = departure.slot(siti);
    KeySlot refused = departure.refuse("siti@contoh.id");
    KeySlot others = departure.refuse("budi@contoh.id");
    KeySlot copy = departure.copyIndex();

    Erasure erasure = departure.request(ErasureDepth.ERASE, siti);
    assertThat(departure.workOff(Duration.ofMinutes(9))).isZero();
    assertThat(departure.workOff(SOON)).isEqualTo(1);

    assertThat(List.of(slot, refused, copy)).allMatch(departure::isPunctured);
    assertThat(departure.isPunctured(others)).isFalse();
    assertThat(rowsOf(siti))
        .containsExactlyInAnyOrder(
            "sales_order",
            "order_line",
            "order_identity",
            "bookkeeping_document",
            "erasure_customer");
    assertThat(
            ground.query(
                "select ordered_on from sales_order where customer_id = '" + siti.value() + "'"))
        .containsExactly("2026-05-30");
    assertThat(ground.query("select key_slot from refused_row"))
        .containsExactly(String.valueOf(others.number()));
    assertThat(ground.query("select id from search_snapshot")).isEmpty();
    assertThat(find(erasure).state()).isEqualTo(ErasureState.DONE);
    assertThat(find(erasure).gone()).isEqualTo(1);
    assertThat(departure.workOff(SOON)).isZero();
    assertThat(ground.show(departure.customer("Budi Contoh")).name()).contains("Budi Contoh");
  }

  private List<String> rowsOf(CustomerId customer) {
    return ground
        .query(
            """
            select table_name::text
            from information_schema.columns
            where table_schema = 'pelanggan' and column_name = 'customer_id'
              and table_name <> 'audit_event'
            """)
        .stream()
        .filter(table ->
            !ground
                .query(
                    "select 1 from "
                        + table
                        + " where customer_id = '"
                        + customer.value()
                        + "' limit 1")
                .isEmpty())
        .toList();
  }

  @Test
  void shouldPlanWhatItDoes() {
    CustomerId siti = departure.customer("Siti Contoh");

    ErasurePlan plan =
        ground
            .get(PlanErasure.class)
            .plan(ground.context(), Set.of(siti, unknown()), ErasureDepth.ERASE);

    assertThat(plan.customers()).containsExactly(siti);
    assertThat(plan.unknown()).isEqualTo(1);
    assertThat(plan.holds()).isEmpty();
    Map<String, TablePlan> planned = byTable(plan.tables());
    assertThat(planned)
        .hasEntrySatisfying(
            "sales_order",
            table -> assertThat(table.going() + " " + table.staying()).isEqualTo("1 1"))
        .hasEntrySatisfying("customer", table -> assertThat(table.going()).isEqualTo(1));

    Erasure erasure = departure.request(ErasureDepth.ERASE, siti);
    departure.workOff(SOON);

    ErasureReceipt receipt = ground.get(ShowErasure.class).show(ground.context(), erasure.id());
    Map<String, TablePlan> done = byTable(receipt.tables());
    planned.forEach((table, before) -> {
      if (!table.equals("bookkeeping_document")) {
        assertThat(done.get(table)).as(table).isEqualTo(before);
      }
    });
    assertThat(receipt.steps())
        .extracting(step -> step.state())
        .containsExactly(
            ErasureState.TOMBSTONED,
            ErasureState.TOLD,
            ErasureState.BOOKS_KEPT,
            ErasureState.PUNCTURED,
            ErasureState.DELETED,
            ErasureState.DONE);
    assertThat(receipt.isComplete()).isTrue();
  }

  @Test
  void shouldRefuseAnotherNumberAndNobody() {
    CustomerId siti = departure.customer("Siti Contoh");
    RequestErasure request = ground.get(RequestErasure.class);

    assertRefused(
        ErasureError.ERASURE_COUNT_DIFFERS,
        () ->
            request.request(
                ground.context(),
                new RequestErasure.Request(
                    Set.of(siti), ErasureDepth.ERASE, ErasureReason.ASKED, 2)));
    assertRefused(
        ErasureError.ERASURE_OF_NOBODY,
        () ->
            request.request(
                ground.context(),
                new RequestErasure.Request(
                    Set.of(unknown()), ErasureDepth.ERASE, ErasureReason.ASKED, 0)));
    assertThat(ground.get(ListErasures.class).list(ground.context())).isEmpty();
  }

  @Test
  void shouldLeaveEverythingWhereItIsCancelledInTime() {
    CustomerId siti = departure.customer("Siti Contoh");
    Erasure erasure = departure.request(ErasureDepth.ERASE, siti);
    CancelErasure cancel = ground.get(CancelErasure.class);

    cancel.cancel(ground.context(), erasure.id());

    assertThat(departure.workOff(SOON)).isZero();
    assertThat(ground.show(siti).name()).contains("Siti Contoh");
    assertThat(find(erasure).state()).isEqualTo(ErasureState.CANCELLED);
    assertThat(ground.get(Tombstones.class).isEmpty()).isTrue();
    assertRefused(
        ErasureError.ERASURE_TOO_LATE, () -> cancel.cancel(ground.context(), erasure.id()));
  }

  @Test
  void shouldKeepTheirMarksAndNobodyElses() {
    departure.request(ErasureDepth.ERASE, departure.customer("Siti Contoh"));

    departure.workOff(SOON);

    Tombstones tombstones = ground.get(Tombstones.class);
    SourceId till = ground.get(Sources.class).list().getFirst().id();
    Marks marks = ground.get(Marks.class);
    assertThat(tombstones.find(marks(marks, till, "siti"))).hasSize(2);
    assertThat(tombstones.find(marks(marks, till, "budi"))).isEmpty();
    assertThat(tombstones.isEmpty()).isFalse();
    assertThat(tombstones.count()).isEqualTo(2);

    tombstones.lift(marks(marks, till, "siti"), ground.house().nextId(), ground.context());

    assertThat(tombstones.find(marks(marks, till, "siti"))).isEmpty();
    assertThat(tombstones.repair()).isEmpty();
    assertThat(tombstones.isEmpty()).isTrue();
  }

  @Test
  void shouldOpenTheBooksByYearAndByNumber() {
    departure.request(ErasureDepth.ERASE, departure.customer("Siti Contoh"));
    departure.workOff(SOON);
    ShowBooks books = ground.get(ShowBooks.class);

    List<BookkeepingDocument> year =
        books.show(ground.context(), new ShowBooks.Question.Year(2026));

    assertThat(year)
        .containsExactly(
            new BookkeepingDocument(
                "A-1",
                LATELY,
                "Siti Contoh",
                List.of("Jalan Contoh 1", "Bandung", "40111", "ID"),
                new TreeMap<>(Map.of("npwp", "tax number of siti"))));
    assertThat(books.show(ground.context(), new ShowBooks.Question.Order(" a-1 "))).isEqualTo(year);
    assertRefused(
        ErasureError.BOOKS_UNKNOWN,
        () -> books.show(ground.context(), new ShowBooks.Question.Order("B-1")));
    assertThat(ground.query("select items from audit_event where action = 'BOOKS_READ'"))
        .containsExactly("1", "1");
  }

  @Test
  void shouldDestroyTheBooksWhenTheirYearsAreOver() {
    CustomerId siti = departure.customer("Siti Contoh");
    departure.request(ErasureDepth.ERASE, siti);
    departure.workOff(SOON);
    KeySlot slot =
        new KeySlot(Long.parseLong(ground.query("select key_slot from book_year").getFirst()));

    departure.workOff(Duration.ofDays(3_650));
    assertThat(departure.isPunctured(slot)).isFalse();
    departure.workOff(Duration.ofDays(3_650 + 60));

    assertThat(departure.isPunctured(slot)).isTrue();
    assertThat(rowsOf(siti)).containsExactly("erasure_customer");
    assertThat(ground.query("select documents from book_year")).containsExactly("1");
    assertThat(ground.query("select 1 from sales_order")).hasSize(1);
  }

  @Test
  void shouldKeepWhatWasBoughtAsNobodys() {
    CustomerId siti = departure.customer("Siti Contoh");
    departure.request(ErasureDepth.ANONYMISE, siti);

    departure.workOff(SOON);

    assertThat(rowsOf(siti))
        .containsExactlyInAnyOrder(
            "sales_order",
            "order_line",
            "order_identity",
            "bookkeeping_document",
            "former_customer",
            "erasure_customer");
    assertThat(
            ground.query(
                "select ordered_on from sales_order where customer_id = '" + siti.value() + "'"))
        .hasSize(2);
    assertThat(ground.query("select city || country from former_customer")).hasSize(1);
    assertThat(ground.query("select city from former_customer")).containsExactly("");
  }

  @Test
  void shouldWaitUntilNothingHoldsThem() {
    CustomerId siti = departure.customer("Siti Contoh");
    CustomerId budi = departure.customer("Budi Contoh");
    HoldId hold = new HoldId(ground.house().nextId());
    Holds holds = ground.get(Holds.class);
    holds.insert(
        new Hold(
            hold,
            siti,
            Set.of(),
            Optional.empty(),
            "case 1",
            ground.context().actor(),
            ground.context().at(),
            Optional.empty()));
    Erasure erasure = departure.request(ErasureDepth.ERASE, siti, budi);

    assertThat(departure.workOff(SOON)).isEqualTo(1);

    assertThat(ground.show(siti).name()).contains("Siti Contoh");
    assertThat(find(erasure).held()).isEqualTo(1);
    assertThat(find(erasure).finishedAt()).isEmpty();
    assertThat(ground.get(ShowErasure.class).show(ground.context(), erasure.id()).held())
        .isEqualTo(Map.of(siti, hold));
    assertThat(departure.workOff(SOON)).isZero();

    holds.lift(hold, ground.context());

    assertThat(departure.workOff(SOON)).isEqualTo(1);
    assertThat(find(erasure).finishedAt()).isPresent();
    assertThat(rowsOf(siti)).doesNotContain("customer");
  }

  /**
   * Each step fails once after it was done, as if the process had been killed before the commit.
   */
  @Test
  void shouldGoOnWhereItWasInterrupted() {
    CustomerId siti = departure.customer("Siti Contoh");
    Erasure erasure = departure.request(ErasureDepth.ERASE, siti);
    List<ErasureState> heard = new ArrayList<>();
    int interruptions = 0;
    for (int round = 0; round < 20 && find(erasure).finishedAt().isEmpty(); round++) {
      try {
        departure.workOff(
            SOON,
            (id, state, customers) -> {
              heard.add(state);
              throw new IllegalStateException("interrupted");
            });
      } catch (IllegalStateException e) {
        interruptions++;
      }
    }

    assertThat(interruptions).isEqualTo(6);
    assertThat(heard).doesNotHaveDuplicates().hasSize(6);
    assertThat(find(erasure).gone()).isEqualTo(1);
    assertThat(ground.query("select gone from erasure_table_count where table_name = 'customer'"))
        .containsExactly("1");
  }

  @Test
  void shouldLetThemGoAgainWhereADatabaseWasPutBack() {
    CustomerId siti = departure.customer("Siti Contoh");
    departure.request(ErasureDepth.ERASE, departure.customer("Budi Contoh"));
    departure.workOff(SOON);
    ground.get(Keyring.class).puncture(Set.of(departure.slot(siti)));
    CheckTombstones check = ground.get(CheckTombstones.class);
    assertThat(check.check(ground.context())).as("the database knows all there is").isZero();

    ground.forget("tombstone");

    assertThat(check.check(ground.context())).isEqualTo(1);
    assertThat(ground.get(Tombstones.class).count()).isEqualTo(2);
    assertThat(departure.workOff(Duration.ZERO)).isEqualTo(1);
    assertThat(rowsOf(siti)).doesNotContain("customer", "customer_record");
    assertThat(check.check(ground.context())).isZero();
  }

  private Erasure find(Erasure erasure) {
    return ground.get(ListErasures.class).list(ground.context()).stream()
        .filter(item -> item.id().equals(erasure.id()))
        .findFirst()
        .orElseThrow();
  }

  private CustomerId unknown() {
    return new CustomerId(ground.house().nextId());
  }

  private static Set<Tombstones.Mark> marks(Marks marks, SourceId source, String id) {
    return marks.ofCustomer(
        source, new ExternalId(id), Departure.person(id, "whoever").details().contactPoints());
  }

  private static Map<String, TablePlan> byTable(List<TablePlan> tables) {
    return tables.stream().collect(Collectors.toMap(TablePlan::table, Function.identity()));
  }

  private static void assertRefused(ErasureError code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            PelangganException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
