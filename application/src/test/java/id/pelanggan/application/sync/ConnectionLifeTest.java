package id.pelanggan.application.sync;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.source;
import static id.pelanggan.application.port.SyncFixture.run;
import static id.pelanggan.application.port.SyncFixture.runId;
import static id.pelanggan.application.sync.SyncRoom.OWNER;
import static id.pelanggan.application.sync.SyncRoom.STRANGER;
import static id.pelanggan.application.sync.SyncRoom.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pelanggan.application.port.SyncFixture;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncError;
import id.pelanggan.domain.vault.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of connections and their runs, until they are removed. */
class ConnectionLifeTest {
  private final SyncRoom room = new SyncRoom();
  private Connection shop = SyncFixture.connection(source(1));

  @BeforeEach
  void connect() {
    shop =
        room.add()
            .add(OWNER, SyncRoom.read(wanted("Toko", Map.of("note", "x"), "s3cret"), "hourly"));
    room.add().add(OWNER, wanted("Kasir"));
  }

  @Test
  void shouldTellHowEachConnectionIs() {
    fail(1);
    fail(2);
    room.runs.insertStream(
        runId(2),
        new RunStream(
            Stream.ORDERS,
            new ChangeSetId(room.ids.next()),
            new Counts(5, 4, 0, 0, 0, 1),
            1,
            OptionalLong.empty(),
            0,
            false));
    room.quarantine.upsert(List.of(SyncFixture.quarantined(1, shop.id(), 1, runId(2))));
    lease("other");

    List<ConnectionView> views = room.list().list(OWNER);

    assertThat(views).extracting(view -> view.connection().name()).containsExactly("Kasir", "Toko");
    ConnectionView view = views.getLast();
    assertThat(view.connector())
        .hasValueSatisfying(type -> assertThat(type.name()).isEqualTo("till"));
    assertThat(view.values()).isEqualTo(Map.of("note", "x", "address", "https://till.example.com"));
    assertThat(view.secrets()).containsExactly("token");
    assertThat(view.latest().map(RunReport::counts)).hasValue(new Counts(5, 4, 0, 0, 0, 1));
    assertThat(view.latest().map(RunReport::connection)).hasValue("Toko");
    assertThat(view.nextAt()).hasValue(NOON.plusSeconds(3_600));
    assertThat(view.holder()).hasValue("other");
    assertThat(view.failures()).isEqualTo(2);
    assertThat(view.quarantined()).isEqualTo(1);
    assertThat(views.getFirst().latest()).isEmpty();
    assertThat(views.getFirst().quarantined()).isZero();
  }

  @Test
  void shouldNotTellOfProcessesThatAreGone() {
    lease("dead");

    assertThat(room.list().list(OWNER).getLast().holder()).isEmpty();
  }

  @Test
  void shouldTellWhatItCanWithoutKeys() {
    room.vault.lock();

    List<ConnectionView> views = room.list().list(OWNER);

    assertThat(views).hasSize(2).allMatch(view -> view.values().isEmpty());
    assertThat(views.getLast().nextAt()).isPresent();
  }

  @Test
  void shouldNeverTellASecret() {
    ConnectionView view = room.list().list(OWNER).getLast();

    assertThat(view.values().toString() + view.secrets() + view + shop).doesNotContain("s3cret");
    assertThat(SyncRoom.wanted("Toko", Map.of("note", "s3cret"), "s3cret").toString())
        .doesNotContain("s3cret");
    assertThat(new ConnectionSettings(Map.of(), Map.of("token", new Secret("s3cret"))).toString())
        .doesNotContain("s3cret");
  }

  @Test
  void shouldTellOfRuns() {
    fail(1);
    room.runs.insert(run(2, room.names.require("Kasir").id(), new Scope.Everything(), OWNER));
    room.runs.addNotes(runId(1), List.of(new RunNote(NOON, RunNote.Kind.BEGAN, new TreeMap<>())));

    assertThat(runs().list(OWNER, Optional.empty(), 10))
        .extracting(RunReport::connection)
        .containsExactly("Kasir", "Toko");
    assertThat(runs().list(OWNER, Optional.empty(), 1)).hasSize(1);
    assertThat(runs().list(OWNER, Optional.of("Toko"), 10))
        .extracting(report -> report.run().id())
        .containsExactly(runId(1));
    RunView view = new ShowRun(room.gate, room.runs, room.reports).show(OWNER, runId(1));
    assertThat(view.report().candidates()).isEqualTo(2);
    assertThat(view.notes()).hasSize(1);
    assertFails(() -> runs().list(OWNER, Optional.of("?"), 1), SyncError.CONNECTION_UNKNOWN);
    assertFails(
        () -> new ShowRun(room.gate, room.runs, room.reports).show(OWNER, runId(9)),
        SyncError.RUN_UNKNOWN);
  }

  @Test
  void shouldRemoveAConnection() {
    fail(1);
    room.quarantine.upsert(List.of(SyncFixture.quarantined(1, shop.id(), 1, runId(1))));

    removing().remove(OWNER, "Toko");

    assertThat(room.connections.list()).extracting(Connection::name).containsExactly("Kasir");
    assertThat(room.quarantine.list(Optional.empty())).isEmpty();
    assertThat(room.timetable.list()).isEmpty();
    assertThat(room.sources.list()).hasSize(2);
    assertThat(room.actions()).endsWith(AuditAction.CONNECTION_REMOVED);
    assertThat(runs().list(OWNER, Optional.empty(), 10))
        .extracting(RunReport::connection, report -> report.run().state())
        .containsExactly(tuple("Toko", RunState.DONE));
    assertThat(room.runs.listNotes(runId(1), 1))
        .extracting(RunNote::kind)
        .containsExactly(RunNote.Kind.STOPPED);
    assertFails(() -> removing().remove(OWNER, "Toko"), SyncError.CONNECTION_UNKNOWN);
  }

  @Test
  void shouldNotRemoveWhatSomebodyReads() {
    lease("other");

    assertFails(() -> removing().remove(OWNER, "Toko"), SyncError.SYNC_RUNNING);
    assertThat(room.connections.list()).hasSize(2);
    assertThat(room.timetable.list()).hasSize(1);
  }

  @Test
  void shouldRemoveWhatADeadProcessRead() {
    lease("dead");

    removing().remove(OWNER, "Toko");

    assertThat(room.connections.list()).hasSize(1);
  }

  @Test
  void shouldLetNobodyElseDoSo() {
    fail(1);

    List<ThrowingCallable> calls =
        List.of(
            () -> removing().remove(STRANGER, "Toko"),
            () -> runs().list(STRANGER, Optional.empty(), 1),
            () -> new ShowRun(room.gate, room.runs, room.reports).show(STRANGER, runId(1)));

    assertThat(calls).allSatisfy(call -> assertFails(call, AccessError.PERMISSION_MISSING));
  }

  private void fail(int number) {
    room.runs.insert(run(number, shop.id(), new Scope.Changes(), OWNER));
    room.runs.update(
        runId(number),
        RunState.FAILED,
        Optional.empty(),
        Optional.of(new RunFailure("SOURCE_BUSY", new TreeMap<>())),
        Optional.of(NOON));
  }

  private void lease(String holder) {
    assertThat(room.connections.lease(shop.id(), holder, Duration.ofMinutes(1))).isPresent();
  }

  private ListRuns runs() {
    return new ListRuns(room.gate, room.runs, room.reports, room.names);
  }

  private RemoveConnection removing() {
    return new RemoveConnection(
        room.gate,
        room.audit,
        room.transactions,
        room.connections,
        room.holders,
        room.runs,
        room.quarantine,
        room.timetable,
        room.names,
        room.clock);
  }

  private static void assertFails(ThrowingCallable call, ErrorCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }
}
