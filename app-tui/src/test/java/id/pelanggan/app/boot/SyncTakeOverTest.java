package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.sandbox.fault.PlannedFault;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes, one connection: who slept through its lease stores nothing when it wakes up. */
class SyncTakeOverTest {
  private static final int CUSTOMERS = 300;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void shouldRefuseWhatAStoppedProcessBringsAfterItsLease() throws Exception {
    try (ConnectedShop shop = new ConnectedShop(CUSTOMERS, 100)) {
      takeOver(shop, () -> endLease(shop));
    }
  }

  @Test
  @Tag("kill")
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void shouldRefuseWhatAProcessBringsThatWasStoppedForLongerThanALease() throws Exception {
    try (ConnectedShop shop = new ConnectedShop(CUSTOMERS, 100)) {
      takeOver(shop, () -> TimeUnit.SECONDS.sleep(65));
    }
  }

  private static void takeOver(ConnectedShop shop, Lapse lapse) throws Exception {
    shop.sandbox().faults().add(PlannedFault.parse("slow=4"));
    long before = shop.sandbox().statistics().calls();
    ProgramProcess stopped = shop.start("sync", ConnectedShop.NAME);
    awaitCall(shop, before);
    signal("STOP", stopped);

    TestRun refused = shop.run("sync", ConnectedShop.NAME);
    assertThat(refused.exitCode()).isOne();
    assertThat(refused.err()).contains("is being read");
    lapse.pass();
    shop.sandbox().faults().clear();
    TestRun second = shop.run("sync", ConnectedShop.NAME);
    assertThat(second.exitCode()).as(second.err()).isZero();
    long documents = shop.documents();
    signal("CONT", stopped);
    TestRun woken = stopped.end();

    assertThat(woken.exitCode()).as(woken.out()).isOne();
    assertThat(woken.err()).contains("Another process");
    assertThat(shop.customers()).isEqualTo(CUSTOMERS);
    assertThat(shop.documents()).isEqualTo(documents);
  }

  private static void awaitCall(ConnectedShop shop, long before) throws InterruptedException {
    while (shop.sandbox().statistics().calls() == before) {
      Thread.sleep(10);
    }
  }

  private static void signal(String signal, ProgramProcess process)
      throws IOException, InterruptedException {
    String pid = String.valueOf(process.process().pid());
    assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
  }

  private static void endLease(ConnectedShop shop) throws SQLException {
    try (HomeDatabase database = shop.database()) {
      int ended =
          database.update(
              """
              update connection set lease_until = clock_timestamp() - interval '1 second'
              where lease_holder is not null
              """);
      assertThat(ended).isOne();
    }
  }

  /** How time goes by. */
  private interface Lapse {
    void pass() throws Exception;
  }
}
