package id.pelanggan.adapters.postgres.retention;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.erasure.WorkOffErasures;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.retention.FollowRetention;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A process that ends at any point of a run leaves nothing that another one cannot go on with. */
@PostgresTest
class KilledRetentionTest {
  private static final int CUSTOMERS = 4;
  private static final int POINTS = 6;
  private static final int MOST_STEPS = 40;

  private final RetentionGround ground;
  private final TestDatabase database;

  KilledRetentionTest(TestDatabase database) {
    this.database = database;
    this.ground = new RetentionGround(database);
  }

  @Test
  void shouldFinishOnceWhereverItEnded() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int point = 0; point < POINTS; point++) {
      begin(point);
      runUntilKilled(1 + random.nextInt(MOST_STEPS));
      finish();

      assertThat(ground.query("select count(*) from retention_event where state = 'WARNED'"))
          .describedAs("seed %s", seed)
          .containsExactly(String.valueOf(CUSTOMERS * (point + 1)));
      assertThat(ground.query("select count(*) from retention_event where state = 'DONE'"))
          .describedAs("seed %s", seed)
          .containsExactly(String.valueOf(CUSTOMERS * (point + 1)));
      assertThat(ground.query("select distinct state from retention_case"))
          .describedAs("seed %s", seed)
          .containsExactly("DONE");
      assertThat(
              ground.query(
                  "select count(*) from (select customer_id from erasure_customer"
                      + " group by customer_id having count(*) > 1) as twice"))
          .describedAs("seed %s", seed)
          .containsExactly("0");
      assertThat(ground.query("select count(*) from customer where not is_walk_in"))
          .describedAs("seed %s", seed)
          .containsExactly("0");
    }
  }

  private void begin(int point) {
    for (int i = 0; i < CUSTOMERS; i++) {
      ground.customer(
          "Contoh " + point + " " + i, "2020-01-01", "c" + point + "x" + i + "@example.com");
    }
    ground.approve();
  }

  /** The whole way by a process that ends after so many transactions. */
  private void runUntilKilled(int transactions) {
    House house =
        ground
            .house()
            .with(binder ->
                binder
                    .bind(Transactions.class)
                    .toInstance(new Ending(database.database(), transactions)));
    try {
      house.get(FollowRetention.class).follow(ground.context());
      ground.clock().pass(Duration.ofDays(31));
      house.get(FollowRetention.class).follow(ground.context());
      house.get(WorkOffErasures.class).workOff(ground.context());
    } catch (Ended e) {
      // Another process goes on.
    }
  }

  private void finish() {
    ground.clock().pass(Duration.ofMinutes(11));
    ground.follow();
    ground.clock().pass(Duration.ofDays(31));
    ground.follow();
    ground.erase();
    ground.clock().pass(Duration.ofMinutes(11));
    ground.follow();
  }

  /** Ends the process before a transaction commits. */
  private static final class Ending implements Transactions {
    private final Transactions inner;
    private int left;
    private int depth;

    Ending(Transactions inner, int transactions) {
      this.inner = inner;
      this.left = transactions;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
      return inner.inTransaction(() -> counted(work));
    }

    @Override
    public <T> T inPageTransaction(Supplier<T> work) {
      return inner.inPageTransaction(() -> counted(work));
    }

    private <T> T counted(Supplier<T> work) {
      depth++;
      try {
        T result = work.get();
        if (depth == 1 && --left <= 0) {
          throw new Ended();
        }
        return result;
      } finally {
        depth--;
      }
    }
  }

  private static final class Ended extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
