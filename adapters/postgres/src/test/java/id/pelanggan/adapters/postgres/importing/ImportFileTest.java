package id.pelanggan.adapters.postgres.importing;

import static id.pelanggan.adapters.postgres.importing.ImportGround.NOBODY;
import static id.pelanggan.adapters.postgres.importing.ImportGround.orders;
import static id.pelanggan.adapters.postgres.importing.ImportGround.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.importing.ImportProgress;
import id.pelanggan.application.importing.ImportReport;
import id.pelanggan.application.importing.ListRefusedRows;
import id.pelanggan.application.importing.RefusedRow;
import id.pelanggan.application.importing.RepairImport;
import id.pelanggan.application.importing.TryImport;
import id.pelanggan.application.importing.UndoImport;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.mapping.RefusalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ImportFileTest {
  /** Several pages. */
  private static final int MANY = 6_000;

  private final TestDatabase database;
  private final ImportGround ground;

  ImportFileTest(TestDatabase database) {
    this.database = database;
    this.ground = new ImportGround(database);
  }

  @BeforeEach
  void empty() {
    ground.house().empty().initialize();
  }

  @Test
  void shouldNeverCutADocument() {
    List<String> rows = orders(MANY);
    ground.putOrders(rows);

    ImportReport report = ground.importOrders(NOBODY);

    assertThat(report.changeSet().state()).isEqualTo(ChangeSetState.DONE);
    assertThat(report.changeSet().pages()).isGreaterThan(1);
    assertThat(report.changeSet().counts()).isEqualTo(new Counts(rows.size(), MANY, 0, 0, 0, 0));
    assertThat(database.query("select count(*) from sales_order"))
        .containsExactly(String.valueOf(MANY));
    assertThat(
            database.query(
                """
                select line_count || ' ' || count(*)
                from sales_order group by line_count order by 1
                """))
        .containsExactly("1 2000", "2 2000", "3 2000");
    assertThat(database.query("select count(*) from order_line"))
        .containsExactly(String.valueOf(rows.size()));
  }

  @Test
  void shouldPutTogetherDocumentsWhoseRowsStandApart() {
    List<String> rows = new ArrayList<>();
    rows.add(row("S1", "P1", "K1", "1"));
    rows.add(row("S2", "P1", "K1", "1"));
    rows.addAll(orders(MANY));
    rows.add(1_000, row("S2", "P1", "K2", "1"));
    rows.add(row("S1", "P1", "K2", "1"));
    rows.add(row("S1", "P1", "K3", "1"));
    ground.putOrders(rows);

    Counts counts = ground.importOrders(NOBODY).changeSet().counts();

    assertThat(counts).isEqualTo(new Counts(rows.size(), MANY + 2L, 0, 0, 0, 0));
    assertThat(
            database.query(
                """
                select string_agg(product_code, ' ' order by ordinal)
                from order_line
                group by customer_id, order_id
                having bool_and(quantity_thousandths = 1000) and count(*) > 1
                order by 1
                """))
        .containsExactly("K1 K2", "K1 K2 K3");
  }

  @Test
  void shouldSayNothingNewWhereTheFileComesAgain() {
    ground.putOrders(orders(300));
    ground.importOrders(NOBODY);
    List<String> before = ImportedContents.of(database);

    Counts counts = ground.importOrders(NOBODY).changeSet().counts();

    assertThat(counts.same()).isEqualTo(300);
    assertThat(counts.isNothingNew()).isTrue();
    assertThat(ImportedContents.of(database)).isEqualTo(before);
    assertThat(database.query("select count(*) from order_record")).containsExactly("300");
  }

  @Test
  void shouldRefuseTheWholeDocumentOfARowAndKeepItSealed() {
    ImportReport report = importWithBadRows();

    assertThat(report.changeSet().counts()).isEqualTo(new Counts(5, 1, 0, 0, 0, 4));
    assertThat(database.query("select count(*) from sales_order")).containsExactly("1");
    assertThat(refused())
        .extracting(
            RefusedRow::number, row -> row.refusal().reason(), row -> row.refusal().column())
        .containsExactly(
            tuple(1L, RefusalReason.NUMBER_UNREADABLE, "Jumlah"),
            tuple(2L, RefusalReason.NUMBER_UNREADABLE, "Jumlah"),
            tuple(4L, RefusalReason.ID_MISSING, "Nota"),
            tuple(5L, RefusalReason.NUMBER_UNREADABLE, "Jumlah"));
    assertThat(refused().getFirst().cells()).contains("N1", "P1", "K1");
    assertThat(database.query("select encode(sealed, 'escape') from refused_row").toString())
        .doesNotContain("N1")
        .doesNotContain("Kopi");
    assertThat(database.query("select distinct key_slot from refused_row")).hasSize(4);
  }

  /** So that it can be erased with the person in it. */
  @Test
  void shouldFindRefusedRowsByTheirContacts() {
    ground.putCustomers(
        List.of(
            "1|Zaenab|zaenab@example.com|0800-0012-3456|1990-05-17",
            "2|Joko \uFFFD|joko@example.com|0812-0000-0000|1990-05-17"));

    assertThat(ground.importCustomers().changeSet().counts())
        .isEqualTo(new Counts(2, 1, 0, 0, 0, 1));
    assertThat(database.query("select kind from refused_row_contact order by kind"))
        .containsExactly("EMAIL", "PHONE");
    assertThat(database.query("select count(*) from customer_contact")).containsExactly("2");
  }

  @Test
  void shouldTakeInRepairedRows() {
    importWithBadRows();
    RepairImport repair = ground.get(RepairImport.class);

    Counts first =
        repair.repair(
            ground.house().context(),
            ground.newest().id(),
            Map.of(
                2L, cells("N1", "P1", "K2", "2"),
                4L, cells("N4", "P1", "K2", "much")));

    assertThat(first.created()).isZero();
    assertThat(refused()).extracting(RefusedRow::number).containsExactly(1L, 2L, 4L, 5L);
    assertThat(refused().get(2).refusal().reason()).isEqualTo(RefusalReason.NUMBER_UNREADABLE);

    Counts second =
        repair.repair(
            ground.house().context(),
            ground.newest().id(),
            Map.of(4L, cells("N4", "P1", "K2", "1"), 5L, cells("N1", "P1", "K3", "1")));

    assertThat(second.created()).isEqualTo(2);
    assertThat(refused()).isEmpty();
    assertThat(ground.newest().counts()).isEqualTo(new Counts(5, 3, 0, 0, 0, 0));
    assertThat(database.query("select line_count from sales_order order by line_count"))
        .containsExactly("1", "1", "3");

    undo();
    assertThat(database.query("select count(*) from sales_order")).containsExactly("0");
    assertThat(database.query("select count(*) from customer")).containsExactly("0");
  }

  @Test
  void shouldTryWithoutStoringAnything() {
    ground.putOrders(
        List.of(row("N1", "P1", "K1", "1"), row("N2", "P1", "K1", "x"), row("N3", "", "K1", "1")));
    TryImport attempt = ground.get(TryImport.class);

    TryImport.Trial trial = attempt.run(ground.house().context(), ground.orderPlan(), NOBODY);

    assertThat(trial.counts()).isEqualTo(new Counts(3, 2, 0, 0, 0, 1));
    assertThat(trial.reasons()).isEqualTo(Map.of(RefusalReason.NUMBER_UNREADABLE, 1L));
    for (String table : List.of("source", "change_set", "customer", "order_record", "product")) {
      assertThat(database.query("select count(*) from " + table)).containsExactly("0");
    }
  }

  @Test
  void shouldUndoAnImportAndSaySo() throws Exception {
    ground.putOrders(orders(MANY / 4));
    ground.importOrders(NOBODY);

    undo();

    assertThat(ground.newest().state()).isEqualTo(ChangeSetState.UNDONE);
    assertThat(ImportedContents.of(database)).isEmpty();
    assertThat(database.query("select count(*) from order_record")).containsExactly("0");
    assertThat(ImportGround.failure(this::undo)).isEqualTo(IntakeError.IMPORT_UNDONE_BEFORE);
    assertThat(ImportGround.failure(() -> ground.resume(ground.newest().id())))
        .isEqualTo(IntakeError.IMPORT_UNDONE_BEFORE);
  }

  @Test
  void shouldGoOnUndoingWhereItWasInterrupted() {
    ground.putOrders(orders(MANY / 4));
    ground.importOrders(NOBODY);

    ThrowingCallable interrupted =
        () ->
            ground
                .get(UndoImport.class)
                .undo(
                    ground.house().context(),
                    ground.newest().id(),
                    progress -> Thread.currentThread().interrupt());
    assertThatThrownBy(interrupted).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(ground.newest().state()).isEqualTo(ChangeSetState.UNDOING);
    assertThat(database.query("select count(*) from sales_order")).doesNotContain("0");

    undo();
    assertThat(ground.newest().state()).isEqualTo(ChangeSetState.UNDONE);
    assertThat(ImportedContents.of(database)).isEmpty();
  }

  @Test
  void shouldSayHowFarItIs() {
    List<String> rows = orders(MANY);
    ground.putOrders(rows);
    List<ImportProgress> heard = new ArrayList<>();

    ground.importOrders(heard::add);

    assertThat(heard)
        .hasSizeGreaterThan(1)
        .isSortedAccordingTo((a, b) -> Long.compare(a.done(), b.done()))
        .allMatch(progress -> progress.total() == rows.size());
    assertThat(heard.getLast().done()).isEqualTo(rows.size());
  }

  private ImportReport importWithBadRows() {
    ground.putOrders(
        List.of(
            row("N1", "P1", "K1", "1"),
            row("N1", "P1", "K2", "x"),
            row("N2", "P2", "K1", "1"),
            row("", "P1", "K1", "1"),
            row("N1", "P1", "K3", "y")));
    return ground.importOrders(NOBODY);
  }

  private List<RefusedRow> refused() {
    return ground
        .get(ListRefusedRows.class)
        .list(ground.house().context(), ground.newest().id())
        .rows();
  }

  private ImportReport undo() {
    return ground
        .get(UndoImport.class)
        .undo(ground.house().context(), ground.newest().id(), NOBODY);
  }

  private static List<String> cells(
      String order, String customer, String product, String quantity) {
    return List.of(row(order, customer, product, quantity).split("\\|", -1));
  }
}
