package id.pelanggan.adapters.postgres.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.customer.CustomerTable;
import id.pelanggan.adapters.postgres.customer.CustomerTable.Role;
import id.pelanggan.adapters.postgres.testground.House;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.domain.erasure.RowFate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes in, in whatever order, late, again, changed by hand and taken back: what is stored
 * is what the model says. {@code -Dseed=… -Dhistories=1} repeats one history.
 */
@PostgresTest
class IntakeModelTest {
  private static final int STEPS = 40;
  private static final int STEPS_BETWEEN_COMPARISONS = 10;

  private final TestDatabase database;

  IntakeModelTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void shouldHoldWhatTheModelSays() {
    long seed = Long.getLong("seed", 20_261_123L);
    int histories = Integer.getInteger("histories", 30);
    House house = new House(database).initialize();
    try (Stored stored = new Stored(database, house)) {
      for (int i = 0; i < histories; i++) {
        runHistory(seed + i, house, stored);
      }
    }
  }

  private static void runHistory(long seed, House house, Stored stored) {
    List<String> steps = new ArrayList<>();
    try {
      RandomHistory history = new RandomHistory(seed, house, stored);
      for (int step = 1; step <= STEPS; step++) {
        steps.add(history.step());
        if (step % STEPS_BETWEEN_COMPARISONS == 0) {
          history.compare();
        }
      }
      history.undoAll();
      history.compare();
      assertNothingIsLeft(stored);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("seed " + seed + "\n" + String.join("\n", steps), e);
    }
  }

  private static void assertNothingIsLeft(Stored stored) {
    for (CustomerTable table : CustomerTable.values()) {
      if (table.role() != Role.MENTION
          && table.steps().erase().rows() != RowFate.KEEP_PSEUDONYMOUS) {
        assertThat(stored.rows("select count(*) from " + table.table()))
            .as(table.table())
            .containsExactly("0");
      }
    }
    assertThat(stored.rows("select count(*) from product")).containsExactly("0");
    assertThat(stored.rows("select count(*) from product_identity")).containsExactly("0");
    assertThat(stored.rows("select count(*) from product_record")).containsExactly("0");
  }
}
