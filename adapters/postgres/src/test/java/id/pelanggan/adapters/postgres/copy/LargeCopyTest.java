package id.pelanggan.adapters.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest
class LargeCopyTest {
  private static final int ROWS = 200_000;
  private static final int LOOK_EVERY = 40_000;
  private static final String TEXT = "x".repeat(400);

  @Test
  void shouldTakeNoMoreMemoryForMoreRows(TestDatabase database) {
    database.execute(
        "create unlogged table large (id int, text text)",
        "grant insert on large to pelanggan_app");
    List<Long> used = new ArrayList<>();

    long copied =
        database
            .database()
            .copy(
                "large",
                List.of("id", "text"),
                writer -> {
                  for (int id = 0; id < ROWS; id++) {
                    writer.row().int4(id).text(TEXT);
                    if (id % LOOK_EVERY == LOOK_EVERY - 1) {
                      used.add(usedMemory());
                    }
                  }
                });

    assertThat(copied).isEqualTo(ROWS);
    assertThat(database.query("select count(*), min(length(text)) from large"))
        .containsExactly(String.valueOf(ROWS));
    long written = (long) (ROWS - LOOK_EVERY) * TEXT.length();
    assertThat(used.getLast() - used.getFirst())
        .as("growth while %d bytes were written", written)
        .isLessThan(written / 10);
  }

  private static long usedMemory() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
