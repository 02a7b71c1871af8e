package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.NOON;
import static id.pelanggan.application.port.PortFixture.digest;
import static id.pelanggan.application.port.PortFixture.id;
import static id.pelanggan.application.port.PortFixture.identity;
import static id.pelanggan.application.port.PortFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everything that notes what sources dropped has to do. */
public interface GoneRecordsContract {
  SourceId SOURCE = PortFixture.source(1).id();

  GoneRecords gone();

  /** Without a document when a test begins. */
  SourceRecords sourceRecords();

  SyncRuns runs();

  /** Two that are stored. */
  List<RunId> runIds();

  @ParameterizedTest
  @EnumSource
  default void shouldCountWhatIsThere(Stream stream) {
    know(stream, 1, 2, 3);
    assertThat(gone().countPresent(stream, SOURCE)).isEqualTo(3);
    assertThat(gone().countPresent(stream, PortFixture.source(2).id())).isZero();

    assertThat(gone().mark(stream, List.of(digest(1), digest(2), digest(9)), NOON)).isEqualTo(2);
    assertThat(gone().mark(stream, List.of(digest(2)), NOON)).as("is gone already").isZero();
    assertThat(gone().mark(stream, List.of(), NOON)).isZero();

    assertThat(gone().countPresent(stream, SOURCE)).isEqualTo(1);
  }

  @Test
  default void shouldTakeWhatComesInAgainForThere() {
    know(Stream.CUSTOMERS, 1, 2);
    gone().mark(Stream.CUSTOMERS, List.of(digest(1), digest(2)), NOON);

    gone().clear(Stream.CUSTOMERS, List.of());
    gone().clear(Stream.CUSTOMERS, List.of(digest(1), digest(9)));

    assertThat(gone().countPresent(Stream.CUSTOMERS, SOURCE)).isEqualTo(1);
    assertThat(gone().mark(Stream.CUSTOMERS, List.of(digest(1)), NOON)).isEqualTo(1);
  }

  @Test
  default void shouldMarkWhatACompleteReadingDidNotSee() {
    know(Stream.CUSTOMERS, 1, 2, 3, 4);
    gone().mark(Stream.CUSTOMERS, List.of(digest(4)), NOON);
    runs().addSeen(runIds().getFirst(), Stream.CUSTOMERS, List.of(digest(1), digest(9)));
    runs().addSeen(runIds().getFirst(), Stream.ORDERS, List.of(digest(2)));
    runs().addSeen(runIds().getLast(), Stream.CUSTOMERS, List.of(digest(2)));

    assertThat(unseen(runIds().getFirst())).isEqualTo(2);
    assertThat(gone().markUnseen(Stream.CUSTOMERS, SOURCE, runIds().getFirst(), NOON)).isEqualTo(2);

    assertThat(unseen(runIds().getFirst())).isZero();
    assertThat(gone().countPresent(Stream.CUSTOMERS, SOURCE)).isEqualTo(1);
    assertThat(gone().mark(Stream.CUSTOMERS, List.of(digest(1)), NOON)).isEqualTo(1);
  }

  @Test
  default void shouldForgetWhatAReadingSaw() {
    know(Stream.CUSTOMERS, 1, 2);
    runs().addSeen(runIds().getFirst(), Stream.CUSTOMERS, List.of(digest(1), digest(2)));
    runs().addSeen(runIds().getLast(), Stream.CUSTOMERS, List.of(digest(1), digest(2)));
    assertThat(unseen(runIds().getFirst())).isZero();

    runs().deleteSeen(runIds().getFirst());

    assertThat(unseen(runIds().getFirst())).isEqualTo(2);
    assertThat(unseen(runIds().getLast())).isZero();
  }

  /** An order speaks of a customer whom the source never handed over. */
  @Test
  default void shouldLeaveOutWhatIsOnlyMentioned() {
    Identity known = identity(1, version(id(1), 1, 1));
    Identity mentioned =
        new Identity(
            known.digest(),
            known.record(),
            known.owner(),
            known.source(),
            0,
            0,
            known.content(),
            known.observedAt());
    sourceRecords().insertIdentities(Stream.CUSTOMERS, List.of(mentioned));

    assertThat(gone().mark(Stream.CUSTOMERS, List.of(digest(1)), NOON)).isZero();
    assertThat(gone().countPresent(Stream.CUSTOMERS, SOURCE)).isZero();
    assertThat(unseen(runIds().getFirst())).isZero();
  }

  private long unseen(RunId run) {
    return gone().countUnseen(Stream.CUSTOMERS, SOURCE, run);
  }

  private void know(Stream stream, int... digests) {
    for (int digest : digests) {
      sourceRecords()
          .insertIdentities(stream, List.of(identity(digest, version(id(digest), digest, 1))));
    }
  }
}
