package id.pelanggan.adapters.postgres.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Connections;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Several processes, of which one at a time may write: each has its own way to the database. */
@PostgresTest
class LeaseTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration NOTHING = Duration.ZERO;
  private static final int RACERS = 4;

  private final TestDatabase database;
  private final SyncGround ground;

  LeaseTest(TestDatabase database) {
    this.database = database;
    this.ground = new SyncGround(database);
  }

  @BeforeEach
  void connect() {
    ground.empty().connect();
  }

  @RepeatedTest(5)
  void shouldGiveLeaseToOneOfThoseWhoRaceForIt() throws Exception {
    connections().lease(id(), "killed", NOTHING);
    CyclicBarrier start = new CyclicBarrier(RACERS);
    List<Integer> epochs = new ArrayList<>();
    try (ExecutorService racers = Executors.newFixedThreadPool(RACERS)) {
      List<Future<Optional<Integer>>> attempts = new ArrayList<>();
      for (int racer = 0; racer < RACERS; racer++) {
        String holder = "racer " + racer;
        attempts.add(
            racers.submit(() -> {
              start.await();
              return connections().lease(id(), holder, MINUTE);
            }));
      }
      for (Future<Optional<Integer>> attempt : attempts) {
        attempt.get(10, TimeUnit.SECONDS).ifPresent(epochs::add);
      }
    }

    assertThat(epochs).hasSize(1);
    assertThat(connections().renew(id(), epochs.getFirst(), MINUTE)).isTrue();
  }

  /** The lease ran out while the page was stored: whoever wants it sees that it was renewed. */
  @Test
  void shouldMakeOthersWaitForThePageThatIsBeingStored() throws Exception {
    int epoch = connections().lease(id(), "reads", NOTHING).orElseThrow();
    CountDownLatch renewed = new CountDownLatch(1);
    CountDownLatch stored = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Boolean> page =
          threads.submit(() ->
              database
                  .database()
                  .inPageTransaction(() -> {
                    boolean mine = connections().renew(id(), epoch, MINUTE);
                    renewed.countDown();
                    await(stored);
                    return mine;
                  }));
      renewed.await();
      Future<Optional<Integer>> other =
          threads.submit(() -> connections().lease(id(), "waits", MINUTE));

      assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      stored.countDown();
      assertThat(page.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(other.get(10, TimeUnit.SECONDS)).isEmpty();
    }
  }

  /** Whoever changes a connection changes what the last one left, not what was there before. */
  @Test
  void shouldLetOneChangeAConnectionAtATime() throws Exception {
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch changed = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Boolean> one =
          threads.submit(() ->
              database
                  .database()
                  .inTransaction(() -> {
                    Connection connection = connections().lock(id()).orElseThrow();
                    locked.countDown();
                    await(changed);
                    connections().update(connection.with(connection.schedule(), true));
                    return true;
                  }));
      locked.await();
      Future<Boolean> other =
          threads.submit(() ->
              database
                  .database()
                  .inTransaction(() -> connections().lock(id()).orElseThrow().paused()));

      assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      changed.countDown();
      assertThat(one.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(other.get(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** A page that was given up renewed nothing. */
  @Test
  void shouldUndoRenewalWithItsPage() {
    int epoch = connections().lease(id(), "reads", NOTHING).orElseThrow();

    assertThatThrownBy(() ->
            database
                .database()
                .inPageTransaction(() -> {
                  connections().renew(id(), epoch, MINUTE);
                  throw new IllegalStateException("given up");
                }))
        .hasMessage("given up");

    assertThat(connections().findHolder(id())).isEmpty();
    assertThat(connections().lease(id(), "goes on", MINUTE)).isPresent();
  }

  /** What it sent before is on its way behind its back when it learns that it is too late. */
  @Test
  void shouldRefuseThePageOfWhoWasOvertaken() {
    int late = connections().lease(id(), "slept", NOTHING).orElseThrow();
    int now = connections().lease(id(), "reads", MINUTE).orElseThrow();
    connections().saveCursor(id(), Stream.ORDERS, new byte[] {2});

    boolean mine =
        database.database().inPageTransaction(() -> connections().renew(id(), late, MINUTE));

    assertThat(mine).isFalse();
    assertThat(connections().findCursor(id(), Stream.ORDERS)).contains(new byte[] {2});
    assertThat(connections().renew(id(), now, MINUTE)).isTrue();
  }

  /**
   * A process that is stopped in the middle of a page keeps nobody waiting longer than its lease.
   */
  @Test
  void shouldLosePageThatRestsLongerThanTheLease() throws Exception {
    int epoch = connections().lease(id(), "stopped", MINUTE).orElseThrow();
    CountDownLatch renewed = new CountDownLatch(1);
    CountDownLatch woken = new CountDownLatch(1);
    try (Database other = new Database(database.server());
        ExecutorService threads = Executors.newFixedThreadPool(1)) {
      Future<Boolean> page =
          threads.submit(() ->
              database
                  .database()
                  .inPageTransaction(() -> {
                    connections().renew(id(), epoch, Duration.ofMillis(300));
                    connections().saveCursor(id(), Stream.ORDERS, new byte[] {1});
                    renewed.countDown();
                    await(woken);
                    return true;
                  }));
      renewed.await();
      database.execute("update connection set schedule = null");
      woken.countDown();

      assertThatThrownBy(() -> page.get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(PelangganException.class);
      assertThat(new PostgresConnections(other).findCursor(id(), Stream.ORDERS)).isEmpty();
    }
  }

  @Test
  void shouldGiveEachLeaseAnEpochOfItsOwn() {
    HashSet<Integer> epochs = new HashSet<>();
    for (ConnectionId id : ground.connections()) {
      for (int round = 0; round < 3; round++) {
        epochs.add(connections().lease(id, "reads", NOTHING).orElseThrow());
      }
    }

    assertThat(epochs).hasSize(6);
  }

  private Connections connections() {
    return new PostgresConnections(database.database());
  }

  private ConnectionId id() {
    return ground.connections().getFirst();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
