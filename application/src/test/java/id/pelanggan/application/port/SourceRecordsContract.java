package id.pelanggan.application.port;

import static id.pelanggan.application.port.PortFixture.customer;
import static id.pelanggan.application.port.PortFixture.digest;
import static id.pelanggan.application.port.PortFixture.id;
import static id.pelanggan.application.port.PortFixture.identity;
import static id.pelanggan.application.port.PortFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everything that stores source records has to do. */
public interface SourceRecordsContract {
  int RECORD = 50;

  /** Without a record when a test begins. */
  SourceRecords sourceRecords();

  @ParameterizedTest
  @EnumSource(Stream.class)
  default void shouldFindIdentitiesByDigestAndByRecord(Stream stream) {
    Identity identity = identity(1, version(owner(stream), RECORD, 3));
    sourceRecords().insertIdentities(stream, List.of(identity));

    assertThat(sourceRecords().listIdentities(stream, List.of(digest(1), digest(2))))
        .containsExactly(identity);
    assertThat(sourceRecords().listIdentitiesOfRecords(stream, List.of(id(RECORD), id(9))))
        .containsExactly(identity);
    assertThat(sourceRecords().listIdentities(stream, List.of(digest(2)))).isEmpty();
    assertThat(sourceRecords().listIdentities(stream, List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  default void shouldKeepOneIdentityForADigest(Stream stream) {
    Identity identity = identity(1, version(owner(stream), RECORD, 1));
    sourceRecords().insertIdentities(stream, List.of(identity));

    assertThatThrownBy(() -> sourceRecords().insertIdentities(stream, List.of(identity)))
        .isInstanceOf(PelangganException.class);
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  default void shouldStoreIdentityOverThatOfTheSameDigest(Stream stream) {
    Identity before = identity(1, version(owner(stream), RECORD, 1));
    Identity other = identity(2, version(id(RECORD + 1), RECORD + 1, 1));
    sourceRecords().insertIdentities(stream, List.of(before, other));
    UUID owner = stream == Stream.PRODUCTS ? id(RECORD) : id(2);
    Identity after = before.believing(version(owner, RECORD, 4));

    sourceRecords().updateIdentities(stream, List.of(after));

    assertThat(sourceRecords().listIdentities(stream, List.of(digest(1), digest(2))))
        .containsExactlyInAnyOrder(after, other);
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  default void shouldDeleteIdentitiesOfRecords(Stream stream) {
    sourceRecords()
        .insertIdentities(
            stream,
            List.of(
                identity(1, version(owner(stream), RECORD, 1)),
                identity(2, version(id(RECORD + 1), RECORD + 1, 1))));

    sourceRecords().deleteIdentities(stream, List.of(id(RECORD)));

    assertThat(sourceRecords().listIdentities(stream, List.of(digest(1), digest(2))))
        .extracting(Identity::record)
        .containsExactly(id(RECORD + 1));
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  default void shouldListEveryVersionAsInserted(Stream stream) {
    List<RecordVersion> versions =
        List.of(
            version(owner(stream), RECORD, 1),
            version(owner(stream), RECORD, 2),
            version(id(RECORD + 1), RECORD + 1, 1));
    sourceRecords().insertVersions(stream, versions);

    assertThat(sourceRecords().listVersions(stream, List.of(id(RECORD), id(RECORD + 1))))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(versions);
    assertThat(sourceRecords().listVersions(stream, List.of(id(9)))).isEmpty();
    assertThat(sourceRecords().listVersions(stream, List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  default void shouldReadAndCountWhatIsBelievedOfASource(Stream stream) {
    RecordVersion old = version(owner(stream), RECORD, 1);
    RecordVersion believed = version(owner(stream), RECORD, 2);
    RecordVersion later = version(id(RECORD + 1), RECORD + 1, 1);
    RecordVersion unheard = version(id(RECORD + 2), RECORD + 2, 1);
    sourceRecords().insertVersions(stream, List.of(later, old, believed));
    sourceRecords()
        .insertIdentities(
            stream,
            List.of(
                identity(1, believed),
                identity(2, later),
                identity(3, unheard).believingNothing()));
    List<RecordVersion> read = new ArrayList<>();

    sourceRecords().readBelieved(stream, believed.source(), read::addAll);

    assertThat(read).usingRecursiveFieldByFieldElementComparator().containsExactly(believed, later);
    assertThat(sourceRecords().countBelieved(stream)).isEqualTo(Map.of(believed.source(), 2L));
    sourceRecords().readBelieved(stream, new SourceId(id(99)), page -> assertThat(page).isEmpty());
  }

  @Test
  default void shouldListVersionsThatAreBelievedOfCustomers() {
    RecordVersion old = version(id(1), RECORD, 1);
    RecordVersion believed = version(id(1), RECORD, 2);
    RecordVersion formerly = version(id(1), RECORD + 1, 1);
    RecordVersion now = version(id(2), RECORD + 1, 2);
    sourceRecords().insertVersions(Stream.ORDERS, List.of(old, believed, formerly, now));
    sourceRecords()
        .insertIdentities(Stream.ORDERS, List.of(identity(1, believed), identity(2, now)));

    assertThat(sourceRecords().listBelieved(Stream.ORDERS, List.of(customer(1))))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(believed);
    assertThat(sourceRecords().listBelieved(Stream.ORDERS, List.of(customer(1), customer(2))))
        .extracting(RecordVersion::version, RecordVersion::record)
        .hasSize(2);
    assertThat(sourceRecords().listBelieved(Stream.FEEDBACK, List.of(customer(1)))).isEmpty();
    assertThat(sourceRecords().listBelieved(Stream.PRODUCTS, List.of(customer(1)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  default void shouldListRecordsOfAChangeSetOnceEach(Stream stream) {
    List<RecordVersion> versions = new ArrayList<>();
    for (int record = RECORD; record < RECORD + 5; record++) {
      UUID owner = stream == Stream.PRODUCTS ? id(record) : id(1);
      versions.add(version(owner, record, 1, 7));
      versions.add(version(owner, record, 2, 7));
      versions.add(version(owner, record, 3, 8));
    }
    sourceRecords().insertVersions(stream, versions);

    assertThat(sourceRecords().listRecordsOf(stream, changeSet(7), 3)).hasSize(3);
    assertThat(sourceRecords().listRecordsOf(stream, changeSet(7), 100))
        .containsExactlyInAnyOrder(
            id(RECORD), id(RECORD + 1), id(RECORD + 2), id(RECORD + 3), id(RECORD + 4));
    assertThat(sourceRecords().listRecordsOf(stream, changeSet(9), 100)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Stream.class)
  default void shouldDeleteVersionsOfOneChangeSetOnly(Stream stream) {
    UUID owner = owner(stream);
    UUID other = id(RECORD + 1);
    sourceRecords()
        .insertVersions(
            stream,
            List.of(
                version(owner, RECORD, 1, 7),
                version(owner, RECORD, 2, 8),
                version(other, RECORD + 1, 1, 7)));

    sourceRecords().deleteVersions(stream, changeSet(7), List.of(id(RECORD)));

    assertThat(sourceRecords().listVersions(stream, List.of(id(RECORD), other)))
        .extracting(RecordVersion::record, RecordVersion::version)
        .containsExactlyInAnyOrder(tuple(id(RECORD), 2), tuple(other, 1));
  }

  /** A product owns itself. */
  private static UUID owner(Stream stream) {
    return stream == Stream.PRODUCTS ? id(RECORD) : id(1);
  }

  private static ChangeSetId changeSet(int number) {
    return new ChangeSetId(id(number));
  }
}
