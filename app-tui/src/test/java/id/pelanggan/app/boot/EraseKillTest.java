package id.pelanggan.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An erasure that is killed is finished by whoever comes next, and counts everybody once. */
class EraseKillTest {
  private static final long SEED = 20261123;
  private static final int A_ROUND = 60;

  private final Random random = new Random(SEED);
  private TestShop shop;

  @BeforeEach
  void open() {
    shop = new TestShop();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void shouldFinishOnceAfterThreeKills() throws Exception {
    killAndFinish(3);
  }

  @Test
  @Tag("kill")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void shouldFinishOnceAfterThirtyKills() throws Exception {
    killAndFinish(30);
  }

  private void killAndFinish(int rounds) throws Exception {
    bringIn((rounds + 2) * A_ROUND);
    begin();
    long start = System.nanoTime();
    assertThat(ProgramProcess.start(withHome("erase", "run")).end().exitCode()).isZero();
    int longest = Math.toIntExact(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    long left = shop.customers();
    for (int round = 0; round < rounds; round++) {
      ErasureId erasure = begin();
      ProgramProcess victim = ProgramProcess.start(withHome("erase", "run"));
      int pause = longest / 3 + random.nextInt(longest * 2 / 3);
      boolean ended = victim.process().waitFor(pause, TimeUnit.MILLISECONDS);
      victim.process().destroyForcibly().waitFor();
      String state =
          query(
              "select string_agg(state, ' ') from erasure_batch where erasure_id = '%s'", erasure);

      TestRun finished = shop.run("erase", "run");

      String killed =
          "seed %d, round %d, killed after %d ms at %s%s"
              .formatted(SEED, round, pause, state, ended ? " (had ended)" : "");
      assertThat(finished.exitCode()).as("%s%n%s", killed, finished.err()).isZero();
      left -= A_ROUND;
      assertThat(shop.customers()).as(killed).isEqualTo(left);
      assertThat(
              query(
                  "select count(*) from erasure_customer where state = 'GONE' and erasure_id = '%s'",
                  erasure))
          .as(killed)
          .isEqualTo(String.valueOf(A_ROUND));
      assertThat(
              query(
                  "select gone from erasure_table_count where table_name = 'customer'"
                      + " and erasure_id = '%s'",
                  erasure))
          .as(killed)
          .isEqualTo(String.valueOf(A_ROUND));
      assertThat(query("select finished_at is not null from erasure where id = '%s'", erasure))
          .as(killed)
          .isEqualTo("t");
    }
    try (HomeDatabase rows = shop.database()) {
      assertThat(new OpenedHome(rows, InsideHome.vault(shop.path())).rows()).isNotEmpty();
      assertThat(rows.texts("select key_slot from erasure_slot")).isEmpty();
    }
  }

  private ErasureId begin() throws Exception {
    List<CustomerId> chosen;
    try (HomeDatabase rows = shop.database()) {
      chosen =
          rows.list(
              "select customer_id from customer order by customer_id limit " + A_ROUND,
              row -> new CustomerId(row.getObject(1, UUID.class)));
    }
    try (InsideHome inside = new InsideHome(shop.path())) {
      return new LeavingPeople(inside).begin(chosen, ErasureDepth.ERASE);
    }
  }

  private String query(String text, ErasureId erasure) throws Exception {
    try (HomeDatabase rows = shop.database()) {
      return rows.texts(text.formatted(erasure.value())).getFirst();
    }
  }

  private void bringIn(int customers) {
    StringBuilder text = new StringBuilder("id,nama,email\n");
    for (int row = 1; row <= customers; row++) {
      text.append("%1$d,Pelanggan %1$d,p%1$d@contoh.id\n".formatted(row));
    }
    String file = shop.write("pelanggan.csv", text.toString()).toString();
    TestRun run = shop.run("import", file, "--as", "customers", "--source", "Kasir");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private String[] withHome(String... arguments) {
    return Stream.concat(Stream.of(arguments), Stream.of("--home", shop.path().toString()))
        .toArray(String[]::new);
  }
}
