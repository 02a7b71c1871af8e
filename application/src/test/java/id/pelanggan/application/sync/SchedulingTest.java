package id.pelanggan.application.sync;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.sync.SyncRoom.OWNER;
import static id.pelanggan.application.sync.SyncRoom.STRANGER;
import static id.pelanggan.application.sync.SyncRoom.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.pelanggan.application.port.SyncFixture;
import id.pelanggan.application.sync.ChangeSchedule.Change;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.sync.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchedulingTest {
  private static final Schedule NIGHTLY = Schedule.parse("nightly at 02:00").orElseThrow();
  private static final Instant TWO_IN_JAKARTA = Instant.parse("2026-11-23T19:00:00Z");

  private final SyncRoom room = new SyncRoom();
  private final ChangeSchedule schedules =
      new ChangeSchedule(
          room.gate, room.audit, room.transactions, room.connections, room.names, room.next);

  @BeforeEach
  void connect() {
    room.add().add(OWNER, wanted("Kasir"));
  }

  @Test
  void shouldReadItWhenTheShopsClockSaysSo() {
    Connection changed = change(new Change.Set(NIGHTLY));

    assertThat(changed.schedule()).hasValue(NIGHTLY);
    assertThat(room.connections.find(changed.id())).hasValue(changed);
    assertThat(room.timetable.list()).isEqualTo(Map.of(changed.id(), TWO_IN_JAKARTA));
    assertThat(room.actions()).endsWith(AuditAction.CONNECTION_CHANGED).hasSize(2);
  }

  @Test
  void shouldRestAndGoOn() {
    change(new Change.Set(NIGHTLY));

    Connection paused = change(new Change.Pause());
    assertThat(paused.paused()).isTrue();
    assertThat(paused.schedule()).hasValue(NIGHTLY);
    assertThat(room.timetable.list()).isEmpty();

    Connection resumed = change(new Change.Resume());
    assertThat(resumed.paused()).isFalse();
    assertThat(room.timetable.list()).isEqualTo(Map.of(resumed.id(), TWO_IN_JAKARTA));
  }

  @Test
  void shouldEndAPauseWithANewSchedule() {
    change(new Change.Pause());

    assertThat(change(new Change.Set(NIGHTLY)).paused()).isFalse();
    assertThat(room.timetable.list()).hasSize(1);
  }

  @Test
  void shouldReadItNoMoreByItself() {
    change(new Change.Set(NIGHTLY));

    assertThat(change(new Change.Clear()).schedule()).isEmpty();
    assertThat(room.timetable.list()).isEmpty();
  }

  @Test
  void shouldGoOnWithARunThatWaits() {
    Connection connection = room.names.require("Kasir");
    room.runs.insert(SyncFixture.run(1, connection.id(), new Scope.Changes(), OWNER));
    Instant later = NOON.plus(Duration.ofMinutes(2));
    room.runs.update(
        SyncFixture.runId(1),
        RunState.WAITING,
        Optional.of(later),
        Optional.empty(),
        Optional.empty());

    change(new Change.Set(NIGHTLY));
    assertThat(room.timetable.list()).containsValue(later);
    change(new Change.Clear());
    assertThat(room.timetable.list()).containsValue(later);
    change(new Change.Pause());
    assertThat(room.timetable.list()).isEmpty();
  }

  @Test
  void shouldLetNobodyElseDoSo() {
    assertThatExceptionOfType(PelangganException.class)
        .isThrownBy(() -> schedules.change(STRANGER, "Kasir", new Change.Clear()))
        .matches(failure -> failure.code() == AccessError.PERMISSION_MISSING);
  }

  private Connection change(Change change) {
    return schedules.change(OWNER, "Kasir", change);
  }
}
