package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.digest;
import static id.pelanggan.application.port.PortFixture.email;
import static id.pelanggan.application.port.PortFixture.phone;
import static id.pelanggan.application.port.SyncFixture.quarantined;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.application.port.QuarantinedRecords.SealedRecord;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.RunId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everything that keeps records of sources aside has to do. */
public interface QuarantinedRecordsContract {

  /** Without a record when a test begins. */
  QuarantinedRecords quarantine();

  /** Two that are stored. */
  List<ConnectionId> connections();

  /** One that is stored. */
  RunId run();

  @Test
  default void shouldFindRecordAsKeptAside() {
    SealedRecord record = record(1, 0, 1, email(1), phone(1));
    quarantine().upsert(List.of());
    quarantine().upsert(List.of(record));

    assertThat(quarantine().find(record.id())).get().usingRecursiveComparison().isEqualTo(record);
    assertThat(quarantine().find(record(9, 0, 9).id())).isEmpty();
  }

  @Test
  default void shouldListTheNewestFirst() {
    SealedRecord first = record(1, 0, 1, email(1));
    SealedRecord second = record(2, 1, 1);
    SealedRecord third = record(3, 0, 2, email(2));
    quarantine().upsert(List.of(third, first, second));

    assertListed(Optional.empty(), third, second, first);
    assertListed(Optional.of(connections().getFirst()), third, first);
    assertThat(quarantine().count())
        .isEqualTo(Map.of(connections().getFirst(), 2L, connections().getLast(), 1L));
  }

  @Test
  default void shouldKeepOneOfEachDocument() {
    SealedRecord before = record(1, 0, 1, email(1));
    SealedRecord other = record(2, 1, 1);
    quarantine().upsert(List.of(before, other));
    SealedRecord after = record(3, 0, 1, phone(1));

    quarantine().upsert(List.of(after));

    assertListed(Optional.empty(), after, other);
    assertThat(quarantine().find(before.id())).isEmpty();
  }

  @Test
  default void shouldKeepTheLastWhereOneStandsTwiceInAPage() {
    SealedRecord last = record(2, 0, 1);

    quarantine().upsert(List.of(record(1, 0, 1, email(1)), last));

    assertListed(Optional.empty(), last);
  }

  @Test
  default void shouldDeleteByIds() {
    SealedRecord left = record(2, 0, 2);
    quarantine().upsert(List.of(record(1, 0, 1, email(1)), left));

    quarantine().delete(Set.of());
    quarantine().delete(Set.of(record(1, 0, 1).id(), record(9, 0, 9).id()));

    assertListed(Optional.empty(), left);
  }

  @Test
  default void shouldDeleteWhatCameInAfterAll() {
    SealedRecord left = record(2, 0, 2);
    SealedRecord others = record(3, 1, 1);
    quarantine().upsert(List.of(record(1, 0, 1, email(1)), left, others));

    quarantine().deleteByDigest(connections().getFirst(), Stream.CUSTOMERS, List.of(digest(2)));
    quarantine().deleteByDigest(connections().getFirst(), Stream.ORDERS, List.of());
    quarantine()
        .deleteByDigest(connections().getFirst(), Stream.ORDERS, List.of(digest(1), digest(9)));

    assertListed(Optional.empty(), others, left);
  }

  @Test
  default void shouldDeleteAllOfOneConnection() {
    SealedRecord others = record(3, 1, 1);
    quarantine().upsert(List.of(record(1, 0, 1, email(1)), record(2, 0, 2), others));

    quarantine().deleteAll(connections().getFirst());

    assertListed(Optional.empty(), others);
  }

  private SealedRecord record(
      int number, int connection, int digest, CustomerState.Contact... contacts) {
    return quarantined(number, connections().get(connection), digest, run(), contacts);
  }

  private void assertListed(Optional<ConnectionId> connection, SealedRecord... records) {
    assertThat(quarantine().list(connection))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(records);
  }
}
