package id.pelanggan.adapters.postgres.exporting;

import static id.pelanggan.adapters.postgres.exporting.ExportGround.NOBODY;
import static id.pelanggan.adapters.postgres.exporting.ExportGround.OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.exporting.ExportProgress.Stage;
import id.pelanggan.application.exporting.ExportReport;
import id.pelanggan.application.port.AuditLog;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.exporting.ExportError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ExportCustomersTest {
  private static final String HEADER = "id|name|phone|Hobi";

  private final TestDatabase database;
  private final ExportGround ground;

  ExportCustomersTest(TestDatabase database) {
    this.database = database;
    this.ground = new ExportGround(database);
  }

  @BeforeEach
  void empty() {
    ground.house().empty().initialize();
  }

  @Test
  void shouldWriteWhatTheSourceSaidUnderPlainNames() {
    ground.customers("Till", "ID", HEADER, "1|Sari|0800 0012 3456|kopi", "2|Budi||");

    ExportReport report = ground.export(Optional.empty(), false);

    assertThat(ground.files().find(OUT).orElseThrow())
        .containsExactly(
            List.of("Customer ID", "Full name", "Phone", "Hobi"),
            List.of("1", "Sari", "0800 0012 3456", "kopi"),
            List.of("2", "Budi", "", ""));
    assertThat(report.source()).contains("Till");
    assertThat(report.rows()).isEqualTo(2);
    assertThat(ground.bring(OUT, Stream.CUSTOMERS, Optional.empty()))
        .isEqualTo(new Counts(2, 0, 0, 2, 0, 0));
  }

  @Test
  void shouldWriteEveryVersionThatIsBelievedOfManyPages() {
    String[] rows = new String[5_000];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row + "|Pelanggan " + row + "||";
    }
    ground.customers("Till", "ID", HEADER, rows);
    ground.customers("Till", "ID", HEADER, "7|Tujuh||");

    assertThat(ground.export(Optional.of("Till"), false).documents()).isEqualTo(rows.length);
    assertThat(ground.files().find(OUT).orElseThrow())
        .contains(List.of("7", "Tujuh"))
        .doesNotContain(List.of("7", "Pelanggan 7"));
  }

  @Test
  void shouldCombineAllSourcesAndNoteIt() {
    ground.customers("Till", "ID", HEADER, "1|Sari|0800 0012 3456|kopi");
    ground.customers("Web", "ID", HEADER, "9|Budi||");

    ExportReport report = ground.export(Optional.empty(), true);

    assertThat(report.mapping()).isEmpty();
    assertThat(ground.files().find(OUT).orElseThrow())
        .extracting(row -> row.subList(1, row.size()))
        .containsExactly(
            List.of("Full name", "Phone"), List.of("Sari", "+6280000123456"), List.of("Budi", ""));
    assertThat(noted()).containsExactly("CUSTOMERS_EXPORTED 2");
  }

  @Test
  void shouldAskForTheSourceWhereThereAreSeveral() {
    assertRefused(ExportError.EXPORT_NOTHING, () -> ground.export(Optional.empty(), false));
    assertRefused(ExportError.EXPORT_NOTHING, () -> ground.export(Optional.empty(), true));
    ground.customers("Till", "ID", HEADER, "1|Sari||");
    ground.customers("Web", "ID", HEADER, "9|Budi||");

    PelangganException open =
        assertRefused(ExportError.EXPORT_SOURCE_OPEN, () -> ground.export(Optional.empty(), false));
    assertRefused(
        ExportError.EXPORT_SOURCE_UNKNOWN, () -> ground.export(Optional.of("till"), false));
    assertRefused(
        ExportError.EXPORT_COMBINED_OF_SOURCE, () -> ground.export(Optional.of("Till"), true));

    assertThat(open.details()).containsEntry("sources", "\"Till\", \"Web\"");
    assertThat(noted()).isEmpty();
  }

  @Test
  void shouldRefuseWhoeverMayNot() {
    ground.customers("Till", "ID", HEADER, "1|Sari||");
    CallContext owner = ground.house().context();
    CallContext stranger =
        new CallContext(new OperatorId(new UUID(1, 1)), owner.purpose(), owner.at());

    assertRefused(
        AccessError.PERMISSION_MISSING,
        () -> ground.export(stranger, Optional.empty(), false, NOBODY));
    assertRefused(
        AccessError.PERMISSION_MISSING,
        () -> ground.export(stranger, Optional.empty(), true, NOBODY));
    assertRefused(AccessError.PERMISSION_MISSING, () -> ground.exportOrders(stranger));
  }

  @Test
  void shouldNoteEachExportOnceAndLeaveNoFileWhereItCannot() {
    ground.customers("Till", "ID", HEADER, "1|Sari||", "2|Budi||");
    AuditLog broken =
        event -> {
          throw new IllegalStateException("the log is broken");
        };

    assertThatThrownBy(
            () -> ground.exportWith(binder -> binder.bind(AuditLog.class).toInstance(broken)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ground.files().find(OUT)).isEmpty();
    assertThat(noted()).isEmpty();

    ground.export(Optional.empty(), false);
    assertThat(noted()).containsExactly("CUSTOMERS_EXPORTED 2");
  }

  @Test
  void shouldStopWhenItIsInterruptedAndLeaveNoFile() {
    ground.customers("Till", "ID", HEADER, "1|Sari||");

    for (Stage stage : Stage.values()) {
      assertThatThrownBy(() ->
              ground.export(
                  ground.house().context(),
                  Optional.empty(),
                  false,
                  progress -> {
                    if (progress.stage() == stage) {
                      Thread.currentThread().interrupt();
                    }
                  }))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(ground.files().find(OUT)).isEmpty();
    }
    assertThat(noted()).isEmpty();
  }

  @Test
  void shouldLeaveNoFileWithoutWhatCameInMeanwhile() {
    ground.customers("Till", "ID", HEADER, "1|Sari||");
    ground.files().beforeRows(() -> ground.customers("Till", "ID", HEADER, "2|Budi||catur"));

    assertRefused(ExportError.EXPORT_DATA_CHANGED, () -> ground.export(Optional.empty(), false));
  }

  @Test
  void shouldSayHowManyDoNotComeBackTheSame() {
    ground.customers("Till", "GB", HEADER, "1|Sari|0800 0012 3456|");
    ground.customers("Till", "ID", HEADER, "2|Budi|0800 0012 3457|", "3|Ani|0800 0012 3458|");

    ExportReport report = ground.export(Optional.empty(), false);

    assertThat(report.mapping().orElseThrow().phoneRegion()).isEqualTo("ID");
    assertThat(report.differing()).isEqualTo(1);
    assertThat(ground.bring(OUT, Stream.CUSTOMERS, Optional.empty()))
        .isEqualTo(new Counts(3, 0, 1, 2, 0, 0));
  }

  @Test
  void shouldTellTheFilesOfSeveralSourcesApart() {
    ground.customers("Till", "ID", HEADER, "1|Sari||");
    ground.customers("Web", "ID", HEADER, "1|Budi||");
    ground.export(Optional.of("Till"), false);
    List<List<String>> till = ground.files().find(OUT).orElseThrow();

    ground.export(Optional.of("Web"), false);

    assertThat(till.getFirst()).containsExactly("Customer ID", "Full name");
    assertThat(ground.files().find(OUT).orElseThrow().getFirst())
        .containsExactly("Customer ID (Web)", "Full name");
    assertThat(ground.bring(OUT, Stream.CUSTOMERS, Optional.empty()))
        .isEqualTo(new Counts(1, 0, 0, 1, 0, 0));
  }

  private List<String> noted() {
    return database.query(
        "select action || ' ' || items from audit_event where action like '%EXPORTED' order by id");
  }

  private PelangganException assertRefused(Object code, ThrowingCallable export) {
    PelangganException refused = catchThrowableOfType(PelangganException.class, export);
    assertThat(refused.code()).isEqualTo(code);
    assertThat(ground.files().find(OUT)).isEmpty();
    return refused;
  }
}
