package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.digest;
import static id.pelanggan.application.port.SyncFixture.run;
import static id.pelanggan.application.port.SyncFixture.runId;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What everything that stores runs has to do. */
public interface SyncRunsContract {
  Scope CHANGES = new Scope.Changes();
  RunFailure FAILURE =
      new RunFailure("SOURCE_BUSY", new TreeMap<>(Map.of("detail", "orders", "seconds", "7")));

  /** Without a run when a test begins. */
  SyncRuns runs();

  /** Two that are stored. */
  List<ConnectionId> connections();

  /** Two that are stored; the first one took in a page of 10. */
  List<ChangeSet> changeSets();

  /** Of an operator who is stored; later at each call. */
  CallContext context();

  @Test
  default void shouldFindRunsAsInserted() {
    List<SyncRun> runs =
        List.of(
            inserted(1, 0, CHANGES),
            inserted(2, 0, new Scope.Range(NOON, NOON.plusSeconds(1))),
            inserted(3, 0, new Scope.Everything()));

    assertThat(runs).allSatisfy(run -> assertThat(runs().find(run.id())).contains(run));
    assertThat(runs().find(runId(9))).isEmpty();
  }

  @Test
  default void shouldStoreHowFarARunIs() {
    SyncRun run = inserted(1, 0, CHANGES);

    runs()
        .update(
            run.id(),
            RunState.WAITING,
            Optional.of(NOON),
            Optional.of(FAILURE),
            Optional.of(NOON.plusSeconds(1)));

    assertThat(runs().find(run.id()))
        .contains(
            new SyncRun(
                run.id(),
                run.connection(),
                run.scope(),
                RunState.WAITING,
                run.context(),
                Optional.of(NOON),
                Optional.of(FAILURE),
                Optional.of(NOON.plusSeconds(1)),
                false));
    update(run.id(), RunState.RUNNING);
    assertThat(runs().find(run.id())).contains(run);
  }

  @Test
  default void shouldListTheNewestFirst() {
    SyncRun first = inserted(3, 0, CHANGES);
    SyncRun second = inserted(2, 1, CHANGES);
    SyncRun third = inserted(1, 0, CHANGES);

    assertThat(runs().list(Optional.empty(), 9)).containsExactly(third, second, first);
    assertThat(runs().list(Optional.empty(), 2)).containsExactly(third, second);
    assertThat(runs().list(Optional.of(connections().getFirst()), 9)).containsExactly(third, first);
    assertThat(runs().list(Optional.of(connections().getFirst()), 1)).containsExactly(third);
  }

  @Test
  default void shouldListTheNewestOfEachConnection() {
    inserted(3, 0, CHANGES);
    SyncRun newest = inserted(1, 0, CHANGES);

    assertThat(runs().listLatest()).isEqualTo(Map.of(connections().getFirst(), newest));
  }

  @Test
  default void shouldCountFailuresSinceItLastWorked() {
    SyncRun worked = inserted(1, 0, CHANGES);
    update(worked.id(), RunState.FAILED);
    SyncRun failed = inserted(2, 0, CHANGES);
    update(failed.id(), RunState.FAILED);
    update(inserted(3, 1, CHANGES).id(), RunState.FAILED);
    assertThat(failures()).isEqualTo(2);

    update(worked.id(), RunState.DONE);
    assertThat(failures()).isEqualTo(1);
    update(failed.id(), RunState.RUNNING);
    update(failed.id(), RunState.FAILED);
    assertThat(failures()).as("it was gone on with, and failed again").isEqualTo(2);

    update(failed.id(), RunState.DONE);
    assertThat(failures()).isZero();
  }

  @Test
  default void shouldKeepThatSomebodyAskedToStop() {
    SyncRun run = inserted(1, 0, CHANGES);
    assertThat(runs().isStopAsked(run.id())).isFalse();

    runs().askToStop(run.id());
    assertThat(runs().isStopAsked(run.id())).isTrue();
    assertThat(runs().find(run.id()).orElseThrow().stopAsked()).isTrue();
    update(run.id(), RunState.RUNNING);
    assertThat(runs().isStopAsked(run.id())).isTrue();

    runs().clearStop(run.id());
    assertThat(runs().isStopAsked(run.id())).isFalse();
    assertThat(runs().isStopAsked(runId(9))).isFalse();
  }

  @Test
  default void shouldListStreamsWithTheCountsOfTheirChangeSets() {
    SyncRun run = inserted(1, 0, CHANGES);
    RunStream orders = stream(Stream.ORDERS, 0, new Counts(10, 1, 2, 3, 4, 5), 1);
    RunStream customers = stream(Stream.CUSTOMERS, 1, Counts.NONE, 0);
    SyncRun other = inserted(2, 0, CHANGES);

    runs().insertStream(run.id(), orders);
    runs().insertStream(run.id(), customers);

    assertThat(runs().listStreams(run.id())).containsExactly(orders, customers);
    assertThat(runs().listStreams(other.id())).isEmpty();
    assertThat(runs().listStreams(List.of(run.id(), other.id())))
        .isEqualTo(Map.of(run.id(), List.of(orders, customers)));
  }

  @Test
  default void shouldStoreHowFarAStreamIs() {
    SyncRun run = inserted(1, 0, CHANGES);
    runs().insertStream(run.id(), stream(Stream.ORDERS, 0, Counts.NONE, 0));

    runs().updateStream(run.id(), Stream.ORDERS, OptionalLong.of(5_000_000_000L), 3, true);

    RunStream stored = runs().listStreams(run.id()).getFirst();
    assertThat(stored.expected()).hasValue(5_000_000_000L);
    assertThat(stored.gone()).isEqualTo(3);
    assertThat(stored.done()).isTrue();
    runs().updateStream(run.id(), Stream.ORDERS, OptionalLong.empty(), 3, false);
    assertThat(runs().listStreams(run.id()).getFirst().expected()).isEmpty();
  }

  @Test
  default void shouldKeepCursorOfEachStream() {
    SyncRun run = inserted(1, 0, new Scope.Everything());
    runs().insertStream(run.id(), stream(Stream.ORDERS, 0, Counts.NONE, 0));
    assertThat(runs().findCursor(run.id(), Stream.ORDERS)).isEmpty();

    runs().saveCursor(run.id(), Stream.ORDERS, new byte[] {1});
    runs().saveCursor(run.id(), Stream.ORDERS, new byte[] {2, -1});

    assertThat(runs().findCursor(run.id(), Stream.ORDERS)).contains(new byte[] {2, -1});
    assertThat(runs().findCursor(run.id(), Stream.CUSTOMERS)).isEmpty();
  }

  @Test
  default void shouldKeepTheLastThousandNotes() {
    SyncRun run = inserted(1, 0, CHANGES);
    SyncRun other = inserted(2, 0, CHANGES);
    runs().addNotes(other.id(), List.of(note(0)));
    List<RunNote> notes = new ArrayList<>();
    for (int number = 1; number <= 1_003; number++) {
      notes.add(note(number));
    }

    runs().addNotes(run.id(), List.of());
    runs().addNotes(run.id(), notes.subList(0, 999));
    assertThat(runs().listNotes(run.id(), 2_000)).isEqualTo(notes.subList(0, 999));
    runs().addNotes(run.id(), notes.subList(999, 1_003));

    assertThat(runs().listNotes(run.id(), 2_000)).isEqualTo(notes.subList(3, 1_003));
    assertThat(runs().listNotes(run.id(), 2)).isEqualTo(notes.subList(1_001, 1_003));
    assertThat(runs().listNotes(other.id(), 2_000)).containsExactly(note(0));
  }

  /** What was seen is asked for by {@link GoneRecords}. */
  @Test
  default void shouldTakeWhatWasSeenTwice() {
    SyncRun run = inserted(1, 0, new Scope.Everything());

    runs().addSeen(run.id(), Stream.ORDERS, List.of());
    runs().addSeen(run.id(), Stream.ORDERS, List.of(digest(1), digest(2), digest(1)));
    runs().addSeen(run.id(), Stream.ORDERS, List.of(digest(2)));
    runs().deleteSeen(run.id());
  }

  private SyncRun inserted(int number, int connection, Scope scope) {
    SyncRun run = run(number, connections().get(connection), scope, context());
    runs().insert(run);
    return run;
  }

  private void update(RunId id, RunState state) {
    runs().update(id, state, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private int failures() {
    return runs().countFailuresInARow(connections().getFirst());
  }

  private RunStream stream(Stream stream, int changeSet, Counts counts, int pages) {
    return new RunStream(
        stream, changeSets().get(changeSet).id(), counts, pages, OptionalLong.of(12), 0, false);
  }

  private static RunNote note(int number) {
    return new RunNote(
        NOON,
        RunNote.Kind.PAGE_STORED,
        new TreeMap<>(Map.of("page", String.valueOf(number), "stream", "ORDERS")));
  }
}
