package id.pelanggan.adapters.postgres.sync;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.pelanggan.adapters.postgres.copy.CopyWriter;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.QuarantinedRecords;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.QuarantineId;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records that are kept aside, in their tables. */
public final class PostgresQuarantinedRecords implements QuarantinedRecords {
  private static final List<String> RECORD =
      List.of(
          "id",
          "source_id",
          "stream",
          "run_id",
          "digest",
          "reason",
          "field",
          "fingerprint",
          "kept_at",
          "key_slot",
          "sealed");
  private static final List<String> CONTACT = List.of("record_id", "kind", "digest");

  private final Database database;

  @Inject
  public PostgresQuarantinedRecords(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void upsert(List<SealedRecord> records) {
    if (records.isEmpty()) {
      return;
    }
    Map<Place, SealedRecord> last = new LinkedHashMap<>();
    records.forEach(found -> last.put(Place.of(found), found));
    database.inTransaction(() -> {
      deletePlaces(last.keySet());
      insert(last.values());
      return true;
    });
  }

  @Override
  public Optional<SealedRecord> find(QuarantineId id) {
    return database.with(
        QuarantineDao.class,
        dao -> dao.find(id.value()).map(row -> withContacts(dao, List.of(row)).getFirst()));
  }

  @Override
  public List<SealedRecord> list(Optional<ConnectionId> connection) {
    return database.with(
        QuarantineDao.class,
        dao ->
            withContacts(
                dao, connection.map(only -> dao.listOf(only.value())).orElseGet(dao::list)));
  }

  @Override
  public Map<ConnectionId, Long> count() {
    return database.with(QuarantineDao.class, QuarantineDao::count).stream()
        .collect(toMap(row -> new ConnectionId(row.sourceId()), QuarantineCountRow::records));
  }

  @Override
  public void delete(Collection<QuarantineId> ids) {
    UUID[] wanted = ids.stream().map(QuarantineId::value).toArray(UUID[]::new);
    database.run(QuarantineDao.class, dao -> dao.delete(wanted));
  }

  @Override
  public void deleteByDigest(
      ConnectionId connection, Stream stream, Collection<BlindIndex> digests) {
    if (!digests.isEmpty()) {
      BlindIndex[] wanted = digests.toArray(BlindIndex[]::new);
      database.run(
          QuarantineDao.class,
          dao -> dao.deleteByDigest(connection.value(), stream.name(), wanted));
    }
  }

  @Override
  public void deleteAll(ConnectionId connection) {
    database.run(QuarantineDao.class, dao -> dao.deleteAll(connection.value()));
  }

  private void deletePlaces(Set<Place> places) {
    Map<Group, List<BlindIndex>> groups =
        places.stream().collect(groupingBy(Place::group, mapping(Place::digest, toList())));
    groups.forEach((group, digests) -> deleteByDigest(group.connection(), group.stream(), digests));
  }

  private void insert(Collection<SealedRecord> records) {
    database.copy("quarantined_record", RECORD, copy -> records.forEach(row -> write(row, copy)));
    if (records.stream().anyMatch(found -> !found.contacts().isEmpty())) {
      database.copy(
          "quarantined_record_contact",
          CONTACT,
          copy -> records.forEach(row -> writeContacts(row, copy)));
    }
  }

  private static void write(SealedRecord row, CopyWriter copy) {
    copy.row()
        .uuid(row.id().value())
        .uuid(row.connection().value())
        .text(row.stream().name())
        .uuid(row.run().value())
        .bytes(row.digest().bytes())
        .text(row.reason())
        .text(row.column())
        .text(row.fingerprint())
        .instant(row.at())
        .int8(row.slot().number())
        .bytes(row.sealed());
  }

  private static void writeContacts(SealedRecord row, CopyWriter copy) {
    for (Contact contact : row.contacts()) {
      copy.row().uuid(row.id().value()).text(contact.kind().name()).bytes(contact.digest().bytes());
    }
  }

  private static List<SealedRecord> withContacts(QuarantineDao dao, List<QuarantinedRow> rows) {
    UUID[] ids = rows.stream().map(QuarantinedRow::id).toArray(UUID[]::new);
    Map<UUID, Set<Contact>> contacts =
        dao.listContacts(ids).stream()
            .collect(
                groupingBy(
                    QuarantinedContactRow::recordId,
                    mapping(QuarantinedContactRow::toContact, toSet())));
    return rows.stream()
        .map(row -> row.toRecord(contacts.getOrDefault(row.id(), Set.of())))
        .toList();
  }

  private record Group(ConnectionId connection, Stream stream) {}

  /** What may be there once. */
  private record Place(Group group, BlindIndex digest) {
    static Place of(SealedRecord found) {
      return new Place(new Group(found.connection(), found.stream()), found.digest());
    }
  }
}
