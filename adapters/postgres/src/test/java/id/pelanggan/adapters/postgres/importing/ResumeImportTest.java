package id.pelanggan.adapters.postgres.importing;

import static id.pelanggan.adapters.postgres.importing.ImportGround.NOBODY;
import static id.pelanggan.adapters.postgres.importing.ImportGround.failure;
import static id.pelanggan.adapters.postgres.importing.ImportGround.orders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Module;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.Products;
import id.pelanggan.application.port.RefusedRows;
import id.pelanggan.application.port.SavedMappings;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.spreadsheet.SpreadsheetError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However an import is cut short, it can be gone on with and comes to the same. */
@PostgresTest
class ResumeImportTest {
  /** Three pages or more. */
  private static final List<String> ROWS = orders(6_000);

  private static final List<String> UNDISTURBED = new ArrayList<>();

  private final TestDatabase database;
  private final ImportGround ground;

  ResumeImportTest(TestDatabase database) {
    this.database = database;
    this.ground = new ImportGround(database);
  }

  @BeforeEach
  void empty() {
    ground.house().empty().initialize();
    ground.putOrders(ROWS);
  }

  @ParameterizedTest
  @CsvSource({
    "SourceRecords, insertVersions",
    "SourceRecords, insertIdentities",
    "Customers, insert",
    "Orders, insert",
    "Products, insertMentioned",
    "RefusedRows, insert",
    "ChangeSets, addPage"
  })
  void shouldComeToTheSameAfterAFailureWithinAPage(String port, String method) {
    List<String> undisturbed = undisturbed();
    ImportGround failing = ground.with(fault(port, method));

    assertThatThrownBy(() -> failing.importOrders(NOBODY)).isInstanceOf(Faults.Fault.class);
    ChangeSet stopped = ground.newest();
    assertThat(stopped.state()).isEqualTo(ChangeSetState.STOPPED);
    assertThat(stopped.pages()).isEqualTo(1);
    assertThat(ImportedContents.of(database)).isNotEqualTo(undisturbed);

    ChangeSet resumed = ground.resume(stopped.id()).changeSet();

    assertDone(resumed);
    assertThat(ImportedContents.of(database)).isEqualTo(undisturbed);
    assertThat(failureOf(() -> ground.resume(stopped.id())))
        .isEqualTo(IntakeError.IMPORT_ALREADY_DONE);
  }

  @Test
  void shouldStopWhereItsThreadIsInterrupted() {
    List<String> undisturbed = undisturbed();

    ChangeSet stopped =
        ground.importOrders(progress -> Thread.currentThread().interrupt()).changeSet();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(stopped.state()).isEqualTo(ChangeSetState.STOPPED);
    assertThat(stopped.pages()).isEqualTo(1);
    assertDone(ground.resume(stopped.id()).changeSet());
    assertThat(ImportedContents.of(database)).isEqualTo(undisturbed);
  }

  @Test
  void shouldGiveWayToWhoeverTakesItOver() throws Exception {
    List<String> undisturbed = undisturbed();
    CountDownLatch onePage = new CountDownLatch(1);
    CountDownLatch takenOver = new CountDownLatch(1);
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      Future<ErrorCode> older =
          executor.submit(() ->
              failure(() ->
                  ground.importOrders(progress -> {
                    onePage.countDown();
                    await(takenOver);
                  })));
      onePage.await();

      ChangeSet resumed = ground.resume(ground.newest().id()).changeSet();
      takenOver.countDown();

      assertDone(resumed);
      assertThat(older.get()).isEqualTo(IntakeError.IMPORT_TAKEN_OVER);
      assertDone(ground.newest());
    }
    assertThat(ImportedContents.of(database)).isEqualTo(undisturbed);
  }

  /** The mapping is saved between the readings. */
  @Test
  void shouldStoreNothingOfAFileThatChangedBetweenItsReadings() {
    List<String> undisturbed = List.copyOf(undisturbed());
    List<String> changed = new ArrayList<>(ROWS);
    int late = ROWS.size() - 100;
    changed.set(late, ROWS.get(late).replace("|15000", "|25000"));
    assertThat(changed).isNotEqualTo(ROWS);

    assertThat(failureOf(() -> changingTo(changed).importOrders(NOBODY)))
        .isEqualTo(SpreadsheetError.SPREADSHEET_CHANGED);
    ChangeSet stopped = ground.newest();
    assertThat(stopped.state()).isEqualTo(ChangeSetState.STOPPED);
    assertThat(stopped.counts().rows()).isPositive().isLessThan(late);
    assertThat(failureOf(() -> ground.resume(stopped.id())))
        .isEqualTo(IntakeError.IMPORT_FILE_DIFFERS);

    ground.putOrders(ROWS);
    assertDone(ground.resume(stopped.id()).changeSet());
    assertThat(ImportedContents.of(database)).isEqualTo(undisturbed);
  }

  @Test
  void shouldNoticeRowsThatCameOrWentBetweenTheReadings() {
    List<String> longer = new ArrayList<>(ROWS);
    longer.add(ImportGround.row("N9999", "P1", "K1", "1"));
    List<String> shorter = ROWS.subList(0, ROWS.size() - 1);

    for (List<String> other : List.of(longer, shorter)) {
      ground.putOrders(ROWS);
      assertThat(failureOf(() -> changingTo(other).importOrders(NOBODY)))
          .isEqualTo(SpreadsheetError.SPREADSHEET_CHANGED);
      assertThat(ground.newest().state()).isEqualTo(ChangeSetState.STOPPED);
      assertThat(ground.newest().counts().rows()).isLessThan(shorter.size());
    }
  }

  private ImportGround changingTo(List<String> rows) {
    SavedMappings real = ground.get(SavedMappings.class);
    return ground.with(binder ->
        binder
            .bind(SavedMappings.class)
            .toInstance(
                Faults.disturbing(
                    SavedMappings.class, real, "find", () -> ground.putOrders(rows))));
  }

  /** What the import comes to where nothing happens; found out once for all tests. */
  private List<String> undisturbed() {
    if (UNDISTURBED.isEmpty()) {
      assertDone(ground.importOrders(NOBODY).changeSet());
      UNDISTURBED.addAll(ImportedContents.of(database));
      ground.house().empty().initialize();
    }
    return UNDISTURBED;
  }

  private static void assertDone(ChangeSet changeSet) {
    assertThat(changeSet.state()).isEqualTo(ChangeSetState.DONE);
    assertThat(changeSet.counts().rows()).isEqualTo(ROWS.size());
    assertThat(changeSet.counts().created()).isEqualTo(6_000);
    assertThat(changeSet.counts().same()).isZero();
    assertThat(changeSet.pages()).isGreaterThan(2);
  }

  /** Each page calls each of these once, but for identities: of customers and of orders. */
  private Module fault(String port, String method) {
    return switch (port) {
      case "SourceRecords" ->
          fault(SourceRecords.class, method, method.equals("insertIdentities") ? 5 : 2);
      case "Customers" -> fault(Customers.class, method, 2);
      case "Orders" -> fault(Orders.class, method, 2);
      case "Products" -> fault(Products.class, method, 2);
      case "RefusedRows" -> fault(RefusedRows.class, method, 2);
      case "ChangeSets" -> fault(ChangeSets.class, method, 2);
      default -> throw new IllegalArgumentException(port);
    };
  }

  private <T> Module fault(Class<T> port, String method, int call) {
    T real = ground.get(port);
    return binder -> binder.bind(port).toInstance(Faults.failing(port, real, method, call));
  }

  private static ErrorCode failureOf(Callable<?> work) {
    try {
      return failure(work);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
