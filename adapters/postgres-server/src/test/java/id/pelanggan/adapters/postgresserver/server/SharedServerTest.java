package id.pelanggan.adapters.postgresserver.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pelanggan.adapters.postgresserver.Failures;
import id.pelanggan.application.port.DatabaseAccess;
import id.pelanggan.domain.operation.ServerEvent;
import id.pelanggan.domain.operation.ServerReport;
import id.pelanggan.domain.operation.ServerUser;
import id.pelanggan.domain.operation.StopOutcome;
import id.pelanggan.domain.operation.StopRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several processes of one home; each object stands for one. */
class SharedServerTest {
  private static final StopRequest SOON = new StopRequest.WhenUnused(Duration.ofMillis(150));
  private static final StopRequest LATER = new StopRequest.WhenUnused(Duration.ofSeconds(20));
  private static final StopRequest NOW = new StopRequest.Now();

  private static final Ground GROUND = Ground.prepared();

  @AfterEach
  void rest() {
    GROUND.rest();
  }

  @AfterAll
  static void leaveNothingBehind() {
    GROUND.close();
  }

  @Test
  void shouldShareOneServerThatTheLastOneEnds() throws Exception {
    EmbeddedServer first = GROUND.server();
    EmbeddedServer second = GROUND.server();

    DatabaseAccess access = first.open();
    assertThat(second.open()).isEqualTo(access);

    first.close();
    Session.ofOwner(access).close();

    long pid = GROUND.postmaster().pid();
    second.close();
    assertThat(awaitEnd(pid)).isEqualTo(RunningProcess.GONE);
    assertThat(second.report()).isEqualTo(new ServerReport.AtRest(GROUND.home()));
  }

  /** A process that has done its work is still there for a moment. */
  private static RunningProcess awaitEnd(long pid) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    RunningProcess seen = RunningProcess.look(pid, GROUND.data());
    while (seen == RunningProcess.ENDING && System.nanoTime() < end) {
      Thread.sleep(10);
      seen = RunningProcess.look(pid, GROUND.data());
    }
    return seen;
  }

  @Test
  void shouldReportTheServerAndItsOtherUsers() {
    EmbeddedServer user = GROUND.server();
    assertThat(user.report()).isEqualTo(new ServerReport.AtRest(GROUND.home()));

    int port = user.open().port();

    Postmaster postmaster = GROUND.postmaster();
    assertThat(user.report())
        .isEqualTo(new ServerReport.Running(GROUND.home(), postmaster.pid(), port, List.of()));
    assertThat(GROUND.server().report())
        .isInstanceOfSatisfying(
            ServerReport.Running.class,
            running ->
                assertThat(running.others())
                    .singleElement()
                    .extracting(ServerUser::pid, ServerUser::command)
                    .containsExactly(ProcessHandle.current().pid(), "test"));
  }

  @Test
  void shouldNotEndAServerThatAnotherOneUses() throws Exception {
    DatabaseAccess access = GROUND.server().open();

    StopOutcome outcome = GROUND.server().stop(SOON);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            StopOutcome.StillUsed.class,
            used ->
                assertThat(used.users()).extracting(ServerUser::command).containsExactly("test"));
    assertThat(GROUND.events())
        .filteredOn(ServerEvent.WaitingForUsers.class::isInstance)
        .hasSize(1);
    Session.ofOwner(access).close();
  }

  @Test
  void shouldEndTheServerOnceTheOthersHaveLeft() throws Exception {
    EmbeddedServer user = GROUND.server();
    EmbeddedServer stopping = GROUND.server();
    user.open();
    Thread leaving =
        Thread.ofVirtual()
            .start(() -> {
              while (GROUND.events().isEmpty()) {
                Thread.onSpinWait();
              }
              user.close();
            });

    StopOutcome outcome = stopping.stop(LATER);

    leaving.join();
    assertThat(outcome).isEqualTo(new StopOutcome.Stopped());
    assertThat(Postmaster.find(GROUND.data())).isEmpty();
  }

  @Test
  void shouldEndAServerThatNobodyUses() {
    EmbeddedServer user = GROUND.server();
    user.open();

    assertThat(user.stop(SOON)).isEqualTo(new StopOutcome.Stopped());
    assertThat(Postmaster.find(GROUND.data())).isEmpty();
    user.close();
    assertThat(GROUND.server().stop(SOON)).isEqualTo(new StopOutcome.NotRunning());
    assertThat(GROUND.server().stop(NOW)).isEqualTo(new StopOutcome.NotRunning());
  }

  @Test
  void shouldEndAUsedServerWhereThatIsAskedForAndKeepWhatWasCommitted() throws Exception {
    EmbeddedServer user = GROUND.server();
    DatabaseAccess access = user.open();
    Ground.keep(access, 1);
    try (Session session = Session.ofOwner(access)) {
      session.run("BEGIN");
      session.run("INSERT INTO kept VALUES (2)");

      assertThat(GROUND.server().stop(NOW)).isEqualTo(new StopOutcome.Stopped());

      assertThatExceptionOfType(SQLException.class).isThrownBy(() -> session.run("COMMIT"));
    }
    assertThat(Failures.of(user::reopen).code()).isEqualTo(ServerError.SERVER_STOPPED);
    assertThat(Ground.kept(GROUND.server().open())).containsExactly("1");
  }
}
