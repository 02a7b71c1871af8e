package id.pelanggan.adapters.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Timetable;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.SyncError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class WorkOffTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Pace QUICK =
      new Pace(Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMinutes(5));
  private static final ConnectionId ONE = connection(1);
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");

  private final TestDatabase database;
  private final Timetable timetable;
  private final BlockingQueue<ConnectionId> worked = new LinkedBlockingQueue<>();

  WorkOffTest(TestDatabase database) {
    this.database = database;
    this.timetable = timetable(database.database());
  }

  @BeforeEach
  void empty() {
    database.empty();
  }

  @Test
  void shouldWorkOffWhatIsDueAndSetWhenItIsNext() throws InterruptedException {
    timetable.set(ONE, LONG_AGO);
    timetable.set(connection(2), LATER);

    try (Shifts shifts = new Shifts()) {
      shifts.begin(timetable, this::workOnce);
      assertThat(take()).isEqualTo(ONE);
      awaitTimes(Map.of(ONE, LATER, connection(2), LATER));
    }
    assertThat(worked).isEmpty();
  }

  @Test
  void shouldForgetWhatIsNotReadByItself() throws InterruptedException {
    timetable.set(ONE, LONG_AGO);

    try (Shifts shifts = new Shifts()) {
      shifts.begin(
          timetable,
          connection -> {
            worked.add(connection);
            return Optional.empty();
          });
      assertThat(take()).isEqualTo(ONE);
      awaitRows(0);
    }
  }

  @Test
  void shouldSeeWhatIsSetWhileItWorks() throws InterruptedException {
    try (Shifts shifts = new Shifts()) {
      shifts.begin(timetable, this::workOnce);

      timetable.set(ONE, LONG_AGO);

      assertThat(take()).isEqualTo(ONE);
      awaitTimes(Map.of(ONE, LATER));
    }
  }

  /** It would have been due every half hour for months. */
  @Test
  void shouldMakeUpForWhatWasMissedOnce() throws InterruptedException {
    timetable.set(ONE, LONG_AGO);

    try (Shifts shifts = new Shifts()) {
      shifts.begin(timetable, this::workOnce);
      shifts.begin(timetable, this::workOnce);
      awaitTimes(Map.of(ONE, LATER));
    }
    assertThat(worked).containsExactly(ONE);
  }

  @Test
  void shouldShareWorkAmongProcesses() throws InterruptedException {
    List<ConnectionId> connections = new ArrayList<>();
    for (int number = 1; number <= 40; number++) {
      connections.add(connection(number));
      timetable.set(connection(number), LONG_AGO);
    }
    try (Database another = new Database(database.server());
        Shifts shifts = new Shifts()) {
      shifts.begin(timetable, this::workOnce);
      shifts.begin(timetable(another), this::workOnce);
      for (int number = 1; number <= 40; number++) {
        connections.remove(take());
      }
      awaitIdle();
    }
    assertThat(connections).isEmpty();
    assertThat(worked).as("worked off twice").isEmpty();
  }

  @Test
  void shouldCallWorkerAgainAfterAWhileWhereItFailed() throws InterruptedException {
    timetable.set(ONE, LONG_AGO);
    Instant before = CLOCK.instant();

    try (Logged logged = new Logged();
        Shifts shifts = new Shifts()) {
      shifts.begin(
          timetable,
          connection -> {
            worked.add(connection);
            throw new PelangganException(SyncError.SOURCE_BUSY, Map.of("detail", "secret"));
          });
      take();
      awaitIdle();

      assertThat(timetable.list().get(ONE))
          .isBetween(before.plus(QUICK.retry()), CLOCK.instant().plus(QUICK.retry()));
      assertThat(logged.lines()).containsExactly("reading a connection failed: SOURCE_BUSY");
    }
    assertThat(worked).isEmpty();
  }

  @Test
  void shouldLogErrorsByTheirKind() throws InterruptedException {
    timetable.set(ONE, LONG_AGO);

    try (Logged logged = new Logged();
        Shifts shifts = new Shifts()) {
      shifts.begin(
          timetable,
          connection -> {
            worked.add(connection);
            throw new AssertionError("secret");
          });
      take();
      awaitIdle();

      assertThat(logged.lines()).containsExactly("reading a connection failed: AssertionError");
    }
  }

  /** A process took it and was killed. */
  @Test
  void shouldGiveWorkOfTheDeadToAnother() throws InterruptedException {
    timetable.set(ONE, LONG_AGO);
    database.execute(
        """
        update scheduled_tasks
        set picked = true, picked_by = 'killed', last_heartbeat = now(), version = version + 1
        """);

    try (Shifts shifts = new Shifts()) {
      shifts.begin(timetable, this::workOnce);
      assertThat(worked.poll(200, TimeUnit.MILLISECONDS)).as("it may still live").isNull();
      assertThat(take()).isEqualTo(ONE);
      awaitTimes(Map.of(ONE, LATER));
    }
  }

  /** As after SIGSTOP: what it began went to another meanwhile, and what it says counts no more. */
  @Test
  void shouldNotListenToWorkerWhoWasTakenForDead() throws InterruptedException {
    timetable.set(ONE, LONG_AGO);
    CountDownLatch asleep = new CountDownLatch(1);
    CountDownLatch woken = new CountDownLatch(1);

    try (Shifts shifts = new Shifts()) {
      shifts.begin(
          timetable,
          connection -> {
            asleep.countDown();
            await(woken);
            return Optional.of(LONG_AGO);
          });
      await(asleep);
      database.execute(
          "update scheduled_tasks set picked = false, version = version + 1,"
              + " execution_time = '2999-01-01T00:00:00Z'");
      woken.countDown();
      TimeUnit.MILLISECONDS.sleep(300);
    }
    assertThat(timetable.list()).isEqualTo(Map.of(ONE, LATER));
  }

  @Test
  void shouldEndWorkersAndLeaveTheirWorkDue() throws InterruptedException {
    timetable.set(ONE, LONG_AGO);
    CountDownLatch interrupted = new CountDownLatch(1);

    try (Shifts shifts = new Shifts()) {
      shifts.begin(
          timetable,
          connection -> {
            worked.add(connection);
            try {
              TimeUnit.MINUTES.sleep(5);
            } catch (InterruptedException e) {
              interrupted.countDown();
              Thread.currentThread().interrupt();
              throw new IllegalStateException(e);
            }
            return Optional.empty();
          });
      take();
    }

    assertThat(interrupted.getCount()).isZero();
    assertThat(timetable.list()).isEqualTo(Map.of(ONE, LONG_AGO));
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("sync-") || name.startsWith("db-scheduler"));
  }

  private Optional<Instant> workOnce(ConnectionId connection) {
    worked.add(connection);
    return Optional.of(LATER);
  }

  private ConnectionId take() throws InterruptedException {
    ConnectionId connection = worked.poll(20, TimeUnit.SECONDS);
    assertThat(connection).as("worked off in time").isNotNull();
    return connection;
  }

  private void awaitTimes(Map<ConnectionId, Instant> times) throws InterruptedException {
    for (int look = 0; look < 200 && !timetable.list().equals(times); look++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(timetable.list()).isEqualTo(times);
  }

  private void awaitRows(int rows) throws InterruptedException {
    await("select count(*) = %d from scheduled_tasks".formatted(rows));
  }

  /** Until nothing is due or worked on. */
  private void awaitIdle() throws InterruptedException {
    await("select not exists (select from scheduled_tasks where picked or execution_time < now())");
  }

  private void await(String condition) throws InterruptedException {
    for (int look = 0; look < 200 && !holds(condition); look++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(holds(condition)).as(condition).isTrue();
  }

  private boolean holds(String condition) {
    return database.query(condition).equals(List.of("t"));
  }

  private static Timetable timetable(Database database) {
    return new StoredTimetable(database.sessions(), CLOCK, QUICK);
  }

  private static ConnectionId connection(int number) {
    return new ConnectionId(new UUID(0x7000, number));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
