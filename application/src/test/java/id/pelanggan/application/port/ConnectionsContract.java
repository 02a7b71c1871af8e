package id.pelanggan.application.port;

import static id.pelanggan.application.port.SyncFixture.connection;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.Hosting;
import id.pelanggan.domain.sync.Schedule;
import id.pelanggan.domain.vault.KeySlot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everything that stores connections has to do. */
public interface ConnectionsContract {
  Duration MINUTE = Duration.ofMinutes(1);
  Duration NOTHING = Duration.ZERO;

  /** Without a connection when a test begins. */
  Connections connections();

  /** Two that are stored, by name. */
  List<Source> sources();

  /** Of an operator who is stored. */
  CallContext context();

  @Test
  default void shouldFindConnectionAsInserted() {
    Connection connection = inserted();

    assertThat(connections().find(connection.id()))
        .get()
        .usingRecursiveComparison()
        .isEqualTo(connection);
    assertThat(connections().findByName(connection.name()))
        .get()
        .usingRecursiveComparison()
        .isEqualTo(connection);
    ConnectionId other = connection(sources().getLast()).id();
    assertThat(connections().find(other)).isEmpty();
    assertThat(connections().findByName(sources().getLast().name())).isEmpty();
  }

  @Test
  default void shouldListConnectionsByName() {
    connections().insert(connection(sources().getLast()), context());
    Connection first = inserted();

    assertThat(connections().list())
        .extracting(Connection::name)
        .containsExactly(first.name(), sources().getLast().name());
  }

  @Test
  default void shouldStoreWhatChanged() {
    Connection before = inserted();
    Connection after =
        new Connection(
            before.source(),
            before.connector(),
            false,
            ZoneId.of("Asia/Makassar"),
            new Hosting("ID", ""),
            Optional.of(new Schedule.Weekly(DayOfWeek.MONDAY, LocalTime.of(7, 30))),
            true,
            new KeySlot(8),
            new byte[] {9});

    connections().update(after);

    assertThat(connections().find(before.id())).get().usingRecursiveComparison().isEqualTo(after);
    connections().update(after.with(Optional.empty(), false));
    assertThat(connections().find(before.id()).orElseThrow().schedule()).isEmpty();
  }

  @Test
  default void shouldKeepCursorOfEachStream() {
    ConnectionId id = inserted().id();

    connections().saveCursor(id, Stream.ORDERS, new byte[] {1});
    connections().saveCursor(id, Stream.ORDERS, new byte[] {2, -1});

    assertThat(connections().findCursor(id, Stream.ORDERS)).contains(new byte[] {2, -1});
    assertThat(connections().findCursor(id, Stream.CUSTOMERS)).isEmpty();
    connections().deleteCursor(id, Stream.ORDERS);
    assertThat(connections().findCursor(id, Stream.ORDERS)).isEmpty();
  }

  @Test
  default void shouldKeepNamesOfFieldsOnce() {
    ConnectionId id = inserted().id();

    connections().addFields(id, Stream.ORDERS, List.of());
    connections().addFields(id, Stream.ORDERS, List.of("tip", "note"));
    connections().addFields(id, Stream.ORDERS, List.of("tip", "table"));

    assertThat(connections().listFields(id, Stream.ORDERS))
        .containsExactlyInAnyOrder("note", "table", "tip");
    assertThat(connections().listFields(id, Stream.CUSTOMERS)).isEmpty();
  }

  @Test
  default void shouldLeaseToOneAtATime() {
    ConnectionId id = inserted().id();
    int epoch = connections().lease(id, "4711 terminal", MINUTE).orElseThrow();

    assertThat(connections().lease(id, "4712 serve", MINUTE)).isEmpty();
    assertThat(connections().findHolder(id)).contains("4711 terminal");
    assertThat(connections().renew(id, epoch, MINUTE)).isTrue();
    assertThat(connections().renew(id, epoch - 1, MINUTE)).isFalse();
  }

  @Test
  default void shouldLeaseAgainAfterRelease() {
    ConnectionId id = inserted().id();
    int first = connections().lease(id, "4711 terminal", MINUTE).orElseThrow();

    connections().release(id, first);

    assertThat(connections().findHolder(id)).isEmpty();
    assertThat(connections().renew(id, first, MINUTE)).isFalse();
    assertThat(connections().lease(id, "4712 serve", MINUTE)).get().matches(next -> next > first);
  }

  /** Its holder was killed, or sleeps. */
  @Test
  default void shouldGiveLeaseThatRanOutToAnother() {
    ConnectionId id = inserted().id();
    int first = connections().lease(id, "4711 terminal", NOTHING).orElseThrow();
    assertThat(connections().findHolder(id)).isEmpty();

    int second = connections().lease(id, "4712 serve", MINUTE).orElseThrow();

    assertThat(second).isGreaterThan(first);
    assertThat(connections().renew(id, first, MINUTE)).isFalse();
    connections().release(id, first);
    assertThat(connections().findHolder(id)).contains("4712 serve");
    assertThat(connections().renew(id, second, MINUTE)).isTrue();
  }

  /** Nobody else wants it, so nobody else can have written. */
  @Test
  default void shouldRenewLeaseThatRanOutAndNobodyTook() {
    ConnectionId id = inserted().id();
    int epoch = connections().lease(id, "4711 terminal", NOTHING).orElseThrow();

    assertThat(connections().renew(id, epoch, MINUTE)).isTrue();

    assertThat(connections().findHolder(id)).contains("4711 terminal");
  }

  @Test
  default void shouldNeverGiveAnEpochTwice() {
    Connection connection = inserted();
    connections().saveCursor(connection.id(), Stream.ORDERS, new byte[] {1});
    connections().addFields(connection.id(), Stream.ORDERS, List.of("tip"));
    int first = connections().lease(connection.id(), "4711 terminal", MINUTE).orElseThrow();

    connections().delete(connection.id());
    assertThat(connections().find(connection.id())).isEmpty();
    assertThat(connections().lease(connection.id(), "4712 serve", MINUTE)).isEmpty();
    assertThat(connections().renew(connection.id(), first, MINUTE)).isFalse();
    connections().insert(connection, context());

    assertThat(connections().findCursor(connection.id(), Stream.ORDERS)).isEmpty();
    assertThat(connections().listFields(connection.id(), Stream.ORDERS)).isEmpty();
    assertThat(connections().lease(connection.id(), "4712 serve", MINUTE))
        .get()
        .matches(next -> next > first);
    assertThat(connections().renew(connection.id(), first, MINUTE)).isFalse();
  }

  private Connection inserted() {
    Connection connection = connection(sources().getFirst());
    connections().insert(connection, context());
    return connection;
  }
}
