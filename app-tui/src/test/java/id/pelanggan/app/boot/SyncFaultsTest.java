package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pelanggan.application.sync.RunReport;
import id.pelanggan.application.sync.SyncRequest;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.sandbox.fault.PlannedFault;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a source does wrong: nothing is lost, nothing is doubled, and it is said in words. */
class SyncFaultsTest {
  private static ConnectedShop shop;

  @BeforeAll
  static void open() {
    shop = new ConnectedShop(150, 700);
    assertThat(shop.sync().run().state()).isEqualTo(RunState.DONE);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @AfterEach
  void mend() {
    shop.sandbox().faults().clear();
  }

  /** Each meets a sync that has three new sales to bring. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate-limit=1                 | ",
        "server-error=2               | ",
        "server-error=9               | SOURCE_BUSY",
        "slow=1                       | ",
        "truncated=1                  | ",
        "truncated=9                  | SOURCE_ANSWER_BROKEN",
        "not-json=9                   | SOURCE_ANSWER_BROKEN",
        "close=1                      | ",
        "close=9                      | SOURCE_ANSWER_BROKEN",
        "redirect=9                   | SOURCE_REFUSES_REQUEST",
        "token-expired                | ",
        "duplicates=3,on=orders       | ",
        "empty-page=2,on=orders       | ",
        "cursor-expired               | ",
        "missing-field=1000,on=orders | SOURCE_STRUCTURE_CHANGED"
      })
  void shouldLoseAndDoubleNothing(String fault, String code) throws SQLException {
    shop.sandbox().grow(3);
    shop.sandbox().faults().add(PlannedFault.parse(fault));

    Optional<SyncError> met = sync();
    if (met.isPresent()) {
      shop.sandbox().faults().clear();
      assertThat(shop.sync().run().state()).isEqualTo(RunState.DONE);
    }

    assertThat(met.map(Enum::name)).isEqualTo(Optional.ofNullable(code));
    assertThat(shop.count("select count(*) from order_record"))
        .as("versions of orders, each said once")
        .isEqualTo(shop.sandbox().stock().orders().size());
    requireAll(shop);
  }

  @Test
  void shouldKeepAsideWhatChangedItsTypeUntilItIsMended() throws Exception {
    try (ConnectedShop other = new ConnectedShop(30, 120)) {
      other.sync();
      other.sandbox().grow(3);
      other.sandbox().faults().add(PlannedFault.parse("changed-field=1,on=orders"));

      RunReport run = other.sync();
      TestRun aside = other.run("quarantine", "list");
      TestRun shown = other.run("runs", "show", run.run().id().value().toString());
      other.sandbox().faults().clear();
      RunReport mended = other.sync(new SyncRequest(new Scope.Everything(), false, false));

      assertThat(run.run().state()).isEqualTo(RunState.DONE);
      assertThat(run.counts().refused()).isOne();
      assertThat(aside.out()).contains(ConnectedShop.NAME, "orders");
      assertThat(shown.out()).contains("new field");
      assertThat(mended.run().state()).isEqualTo(RunState.DONE);
      assertThat(other.count("select count(*) from quarantined_record")).isZero();
      requireAll(other);
    }
  }

  @Test
  @Tag("kill")
  void shouldNotWaitForEverForASourceThatNeverAnswers() throws SQLException {
    shop.sandbox().grow(3);
    shop.sandbox().faults().add(PlannedFault.parse("hang=9"));

    Optional<SyncError> met = sync();
    shop.sandbox().faults().clear();
    shop.sync();

    assertThat(met).contains(SyncError.SOURCE_UNREACHABLE);
    requireAll(shop);
  }

  @Test
  void shouldLeaveASourceInPeaceThatAsksForPatience() throws SQLException {
    shop.sandbox().grow(3);
    shop.sandbox().faults().add(PlannedFault.parse("rate-limit=120"));

    RunReport waiting = shop.sync();
    long calls = shop.sandbox().statistics().calls();
    RunReport still = shop.sync();
    TestRun checked = shop.run("connections", "list");

    assertThat(waiting.run().state()).isEqualTo(RunState.WAITING);
    assertThat(waiting.run().resumesAt()).isPresent();
    assertThat(still.run()).isEqualTo(waiting.run());
    assertThat(shop.sandbox().statistics().calls()).as("calls in the window").isEqualTo(calls);
    assertThat(shop.sandbox().faults().windows().getLast().calls()).isOne();
    assertThat(checked.out()).contains("waiting");
    pass();
    assertThat(shop.sync().run().state()).isEqualTo(RunState.DONE);
    requireAll(shop);
  }

  @Test
  void shouldSayWhatToDoWithATokenThatWasRevoked() throws Exception {
    try (ConnectedShop other = new ConnectedShop(20, 20)) {
      other.sandbox().faults().add(PlannedFault.parse("token-revoked"));

      TestRun refused = other.run("sync", ConnectedShop.NAME);

      assertThat(refused.exitCode()).isOne();
      assertThat(refused.err()).contains("connections change").doesNotContain("Exception");
      assertThat(other.customers()).isZero();
    }
  }

  private static Optional<SyncError> sync() {
    PelangganException failure = catchThrowableOfType(PelangganException.class, () -> shop.sync());
    return Optional.ofNullable(failure).map(PelangganException::code).map(SyncError.class::cast);
  }

  /** What the source has is here, and once. */
  private static void requireAll(ConnectedShop shop) throws SQLException {
    long orders = shop.count("select count(*) from order_identity where version > 0");
    assertThat(orders).as("orders").isEqualTo(shop.sandbox().stock().orders().size());
    assertThat(shop.count("select count(*) from sales_order")).isEqualTo(orders);
    assertThat(shop.customers()).isEqualTo(shop.sandbox().stock().customers().size());
  }

  /** The time that the source asked for is over. */
  private static void pass() throws SQLException {
    shop.sandbox().faults().clear();
    try (HomeDatabase database = shop.database()) {
      database.update("update sync_run set resumes_at = now() where state = 'WAITING'");
    }
  }
}
