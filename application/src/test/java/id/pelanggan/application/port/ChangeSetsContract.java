package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.changeSet;
import static id.pelanggan.application.port.PortFixture.id;
import static id.pelanggan.domain.intake.ChangeSetState.DONE;
import static id.pelanggan.domain.intake.ChangeSetState.RUNNING;
import static id.pelanggan.domain.intake.ChangeSetState.STOPPED;
import static id.pelanggan.domain.intake.ChangeSetState.UNDOING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.intake.ChangeSetState;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.source.Source;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What everything that stores change sets has to do. */
public interface ChangeSetsContract {
  Counts COUNTS = new Counts(10, 1, 2, 3, 4, 5);

  /** Without a change set when a test begins. */
  ChangeSets changeSets();

  Transactions transactions();

  /** One that is stored. */
  Source source();

  /** Of an operator who is stored; later at each call. */
  CallContext context();

  @Test
  default void shouldFindChangeSetAsInserted() {
    ChangeSet changeSet = inserted(1);

    assertThat(changeSets().find(changeSet.id()))
        .get()
        .usingRecursiveComparison()
        .isEqualTo(changeSet);
    assertThat(changeSets().find(new ChangeSetId(id(9)))).isEmpty();
  }

  @Test
  default void shouldListThoseOfAKindTheNewestFirst() {
    ChangeSet first = inserted(2);
    ChangeSet second = inserted(1);

    assertThat(changeSets().list(ChangeSetKind.IMPORT))
        .extracting(ChangeSet::id)
        .containsExactly(second.id(), first.id());
    assertThat(changeSets().list(ChangeSetKind.MANUAL)).isEmpty();
  }

  @Test
  default void shouldTakeOverByRaisingTheEpoch() {
    ChangeSet changeSet = inserted(1);
    changeSets().finish(changeSet.id(), 1, STOPPED, NOON);

    ChangeSet taken =
        changeSets().take(changeSet.id(), List.of(RUNNING, STOPPED), RUNNING).orElseThrow();

    assertThat(taken.epoch()).isEqualTo(2);
    assertThat(taken.state()).isEqualTo(RUNNING);
    assertThat(taken.finishedAt()).isEmpty();
    assertThat(changeSets().find(changeSet.id()).orElseThrow().epoch()).isEqualTo(2);
  }

  @Test
  default void shouldNotTakeOverInAnotherState() {
    ChangeSet changeSet = inserted(1);

    assertThat(changeSets().take(changeSet.id(), List.of(DONE, STOPPED), UNDOING)).isEmpty();
    assertThat(changeSets().take(new ChangeSetId(id(9)), List.of(RUNNING), DONE)).isEmpty();
    assertThat(changeSets().find(changeSet.id()).orElseThrow().epoch()).isEqualTo(1);
  }

  @Test
  default void shouldAddPagesOneAfterAnother() {
    ChangeSet changeSet = inserted(1);

    assertThat(changeSets().addPage(changeSet.id(), 1, 1, COUNTS)).isTrue();
    assertThat(changeSets().addPage(changeSet.id(), 1, 1, COUNTS)).isFalse();
    assertThat(changeSets().addPage(changeSet.id(), 1, 3, COUNTS)).isFalse();
    assertThat(changeSets().addPage(changeSet.id(), 1, 2, COUNTS)).isTrue();

    ChangeSet stored = changeSets().find(changeSet.id()).orElseThrow();
    assertThat(stored.pages()).isEqualTo(2);
    assertThat(stored.counts()).isEqualTo(new Counts(20, 2, 4, 6, 8, 10));
  }

  @Test
  default void shouldRefuseWhoWasOvertaken() {
    ChangeSet changeSet = inserted(1);
    changeSets().take(changeSet.id(), List.of(RUNNING), RUNNING);

    assertThat(changeSets().addPage(changeSet.id(), 1, 1, COUNTS)).isFalse();
    assertThat(changeSets().finish(changeSet.id(), 1, DONE, NOON)).isFalse();
    assertThat(changeSets().addPage(changeSet.id(), 2, 1, COUNTS)).isTrue();
    assertThat(changeSets().finish(changeSet.id(), 2, DONE, NOON)).isTrue();

    ChangeSet stored = changeSets().find(changeSet.id()).orElseThrow();
    assertThat(stored.state()).isEqualTo(DONE);
    assertThat(stored.finishedAt()).contains(NOON);
    assertThat(changeSets().addPage(changeSet.id(), 2, 2, COUNTS)).isFalse();
  }

  @Test
  default void shouldCountRepairs() {
    ChangeSet changeSet = inserted(1);
    changeSets().addPage(changeSet.id(), 1, 1, COUNTS);

    changeSets().repair(changeSet.id(), new Counts(0, 1, 1, 1, 1, -4));

    assertThat(changeSets().find(changeSet.id()).orElseThrow().counts())
        .isEqualTo(new Counts(10, 2, 3, 4, 5, 1));
  }

  /** Whoever comes second waits until the first one's transaction has ended. */
  @Test
  default void shouldLetOneTransactionAtATimeBringInDocuments() throws Exception {
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
      Future<ChangeSetState> first =
          executor.submit(() ->
              transactions()
                  .inTransaction(() -> {
                    changeSets().lockIntake();
                    locked.countDown();
                    await(end);
                    return DONE;
                  }));
      locked.await();
      Future<ChangeSetState> second =
          executor.submit(() ->
              transactions()
                  .inTransaction(() -> {
                    changeSets().lockIntake();
                    return DONE;
                  }));

      assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS))
          .isInstanceOf(TimeoutException.class);
      end.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(DONE);
      assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(DONE);
    }
  }

  private ChangeSet inserted(int number) {
    ChangeSet changeSet = changeSet(number, source().id(), context());
    changeSets().insert(changeSet);
    return changeSet;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
