package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureDepth;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Somebody is erased by one process; another one that had them in memory neither finds nor opens
 * them.
 */
class EraseElsewhereTest {
  private TestShop shop;

  @BeforeEach
  void open() {
    shop = new TestShop();
    String file =
        shop.write(
                "pelanggan.csv",
                """
                id,nama,email
                1,Zubaidah Contoh,zubaidah@contoh.id
                2,Xaverius Contoh,xaverius@contoh.id
                """)
            .toString();
    TestRun run = shop.run("import", file, "--as", "customers", "--source", "Kasir");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void shouldNotBeFoundByAnotherProcessWithinFiveSeconds() throws Exception {
    try (SearchingProcess other = SearchingProcess.start(shop.path())) {
      assertThat(other.find("zubaidah")).isEqualTo(1);

      eraseZubaidah();
      Instant end = Instant.now().plus(Duration.ofSeconds(5));
      int found = other.find("zubaidah");
      while (found > 0 && Instant.now().isBefore(end)) {
        found = other.find("zubaidah");
      }

      assertThat(found).isZero();
      assertThat(other.find("zubaidah@contoh.id")).isZero();
      assertThat(other.find("xaverius")).isEqualTo(1);
    }
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void shouldNotBeFoundByAProcessThatWasStoppedMeanwhile() throws Exception {
    try (SearchingProcess other = SearchingProcess.start(shop.path())) {
      assertThat(other.find("zubaidah")).isEqualTo(1);
      other.signal("STOP");
      eraseZubaidah();
      other.signal("CONT");

      assertThat(other.find("zubaidah")).isZero();
      assertThat(other.find("xaverius")).isEqualTo(1);
    }
  }

  private void eraseZubaidah() throws Exception {
    CustomerId zubaidah;
    try (HomeDatabase rows = shop.database()) {
      zubaidah =
          rows.list(
                  "select customer_id from customer order by key_slot limit 1",
                  row -> new CustomerId(row.getObject(1, UUID.class)))
              .getFirst();
    }
    try (InsideHome inside = new InsideHome(shop.path())) {
      new LeavingPeople(inside).begin(List.of(zubaidah), ErasureDepth.ERASE);
    }
    TestRun run = shop.run("erase", "run");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(shop.customers()).isEqualTo(1);
  }
}
