package id.pelanggan.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Timetable;
import id.pelanggan.domain.sync.ConnectionId;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class StoredTimetableTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
  private static final ConnectionId ONE = new ConnectionId(new UUID(0x7000, 1));
  private static final ConnectionId OTHER = new ConnectionId(new UUID(0x7000, 2));

  private final TestDatabase database;
  private final Timetable timetable;

  StoredTimetableTest(TestDatabase database) {
    this.database = database;
    this.timetable =
        new StoredTimetable(database.database().sessions(), Clock.systemUTC(), Pace.ORDINARY);
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Test
  void shouldListWhatIsSet() {
    timetable.set(ONE, NOON);
    timetable.set(OTHER, NOON.plusSeconds(1));

    assertThat(timetable.list()).isEqualTo(Map.of(ONE, NOON, OTHER, NOON.plusSeconds(1)));
  }

  @Test
  void shouldSetTimeOverWhatWasSet() {
    timetable.set(ONE, NOON);
    timetable.set(ONE, NOON.minusSeconds(1));

    assertThat(timetable.list()).isEqualTo(Map.of(ONE, NOON.minusSeconds(1)));
  }

  @Test
  void shouldClear() {
    timetable.set(ONE, NOON);
    timetable.set(OTHER, NOON);

    timetable.clear(ONE);
    timetable.clear(ONE);

    assertThat(timetable.list()).isEqualTo(Map.of(OTHER, NOON));
  }

  /** Its worker says when it is next, and comes to that later. */
  @Test
  void shouldLeaveWhatIsWorkedOnToItsWorker() {
    timetable.set(ONE, NOON);
    database.execute("update scheduled_tasks set picked = true, picked_by = 'another'");

    timetable.set(ONE, NOON.plusSeconds(1));
    timetable.clear(ONE);

    assertThat(timetable.list()).isEmpty();
    assertThat(
            database.query(
                "select execution_time = timestamptz '2026-11-23 12:00:00.123456Z'"
                    + " from scheduled_tasks"))
        .containsExactly("t");
  }
}
