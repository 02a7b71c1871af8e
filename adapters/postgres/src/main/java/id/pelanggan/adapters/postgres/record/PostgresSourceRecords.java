package id.pelanggan.adapters.postgres.record;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.copy.CopyWriter;
import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.Identity;
import id.pelanggan.application.port.RecordVersion;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.ResultIterator;

/** Source records and identities in the tables of their streams. */
public final class PostgresSourceRecords implements SourceRecords {
  /** No record is before it, and none has it. */
  private static final UUID FIRST = new UUID(0, 0);

  private final Database database;

  @Inject
  public PostgresSourceRecords(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public List<Identity> listIdentities(Stream stream, Collection<BlindIndex> digests) {
    if (digests.isEmpty()) {
      return List.of();
    }
    StreamTables tables = StreamTables.of(stream);
    BlindIndex[] wanted = digests.toArray(BlindIndex[]::new);
    return identities(dao -> dao.listIdentities(tables.name(), tables.owner(), wanted));
  }

  @Override
  public List<Identity> listIdentitiesOfRecords(Stream stream, Collection<UUID> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    StreamTables tables = StreamTables.of(stream);
    return identities(
        dao -> dao.listIdentitiesOfRecords(tables.name(), tables.owner(), array(records)));
  }

  @Override
  public void insertIdentities(Stream stream, List<Identity> identities) {
    if (identities.isEmpty()) {
      return;
    }
    StreamTables tables = StreamTables.of(stream);
    database.copy(
        tables.identities(),
        tables.identityColumns(),
        copy -> {
          for (Identity identity : identities) {
            copy.row()
                .bytes(identity.digest().bytes())
                .uuid(identity.record())
                .uuid(identity.source().value())
                .int4(identity.version())
                .int4(identity.versions())
                .bytes(identity.content().bytes())
                .instant(identity.observedAt());
            writeOwner(tables, copy, identity.owner());
          }
        });
  }

  @Override
  public void updateIdentities(Stream stream, List<Identity> identities) {
    if (identities.isEmpty()) {
      return;
    }
    StreamTables tables = StreamTables.of(stream);
    database.run(
        RecordDao.class,
        dao ->
            dao.updateIdentities(
                tables.name(),
                tables.owner(),
                identities.stream().map(Identity::digest).toArray(BlindIndex[]::new),
                identities.stream().map(Identity::owner).toArray(UUID[]::new),
                identities.stream().map(Identity::version).toArray(Integer[]::new),
                identities.stream().map(Identity::versions).toArray(Integer[]::new),
                identities.stream().map(Identity::content).toArray(BlindIndex[]::new),
                identities.stream().map(Identity::observedAt).toArray(Instant[]::new)));
  }

  @Override
  public void deleteIdentities(Stream stream, Collection<UUID> records) {
    if (!records.isEmpty()) {
      database.run(
          RecordDao.class,
          dao -> dao.deleteIdentities(StreamTables.of(stream).name(), array(records)));
    }
  }

  @Override
  public void insertVersions(Stream stream, List<RecordVersion> versions) {
    if (versions.isEmpty()) {
      return;
    }
    StreamTables tables = StreamTables.of(stream);
    database.copy(
        tables.versions(),
        tables.versionColumns(),
        copy -> {
          for (RecordVersion version : versions) {
            copy.row()
                .uuid(version.record())
                .int4(version.version())
                .uuid(version.source().value())
                .uuid(version.changeSet().value())
                .instant(version.observedAt())
                .bytes(version.content().bytes())
                .int8(version.slot().number())
                .bytes(version.sealed());
            writeOwner(tables, copy, version.owner());
          }
        });
  }

  @Override
  public List<RecordVersion> listVersions(Stream stream, Collection<UUID> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    StreamTables tables = StreamTables.of(stream);
    return versions(dao -> dao.listVersions(tables.name(), tables.owner(), array(records)));
  }

  @Override
  public List<RecordVersion> listVersionsOf(Stream stream, Collection<CustomerId> customers) {
    StreamTables tables = StreamTables.of(stream);
    if (customers.isEmpty() || !tables.isOwned()) {
      return List.of();
    }
    UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    return versions(dao -> dao.listVersionsOf(tables.name(), ids));
  }

  @Override
  public List<UUID> listRecords(Stream stream, Optional<UUID> after, int limit) {
    UUID last = after.orElse(FIRST);
    return database.with(
        RecordDao.class, dao -> dao.listRecords(StreamTables.of(stream).name(), last, limit));
  }

  @Override
  public void replaceSealed(Stream stream, List<RecordVersion> versions) {
    StreamTables tables = StreamTables.of(stream);
    if (!tables.isOwned()) {
      throw new IllegalArgumentException("nobody owns what is said of " + stream);
    }
    if (!versions.isEmpty()) {
      database.run(
          RecordDao.class,
          dao ->
              dao.replaceSealed(
                  tables.name(),
                  versions.stream().map(RecordVersion::owner).toList(),
                  versions.stream().map(RecordVersion::record).toList(),
                  versions.stream().map(RecordVersion::version).toList(),
                  versions.stream().map(RecordVersion::sealed).toList()));
    }
  }

  @Override
  public List<RecordVersion> listBelieved(Stream stream, Collection<CustomerId> customers) {
    StreamTables tables = StreamTables.of(stream);
    if (customers.isEmpty() || !tables.isOwned()) {
      return List.of();
    }
    UUID[] ids = customers.stream().map(CustomerId::value).toArray(UUID[]::new);
    return versions(dao -> dao.listBelieved(tables.name(), ids));
  }

  @Override
  public Map<SourceId, Long> countBelieved(Stream stream) {
    return database
        .with(RecordDao.class, dao -> dao.countBelieved(StreamTables.of(stream).name()))
        .stream()
        .collect(
            Collectors.toMap(row -> new SourceId(row.sourceId()), BelievedCountRow::documents));
  }

  @Override
  public void readBelieved(Stream stream, SourceId source, Consumer<List<RecordVersion>> pages) {
    StreamTables tables = StreamTables.of(stream);
    database.inTransaction(() -> {
      database.run(
          RecordDao.class,
          dao -> {
            try (ResultIterator<VersionRow> rows =
                dao.readBelieved(tables.name(), tables.owner(), source.value())) {
              while (rows.hasNext()) {
                pages.accept(page(rows));
              }
            }
          });
      return true;
    });
  }

  private static List<RecordVersion> page(ResultIterator<VersionRow> rows) {
    List<RecordVersion> page = new ArrayList<>();
    while (page.size() < RecordDao.VERSIONS && rows.hasNext()) {
      page.add(rows.next().toVersion());
    }
    return page;
  }

  @Override
  public List<UUID> listRecordsOf(Stream stream, ChangeSetId changeSet, int limit) {
    return database.with(
        RecordDao.class,
        dao -> dao.listRecordsOf(StreamTables.of(stream).name(), changeSet.value(), limit));
  }

  @Override
  public void deleteVersions(Stream stream, ChangeSetId changeSet, Collection<UUID> records) {
    if (!records.isEmpty()) {
      database.run(
          RecordDao.class,
          dao ->
              dao.deleteVersions(
                  StreamTables.of(stream).name(), changeSet.value(), array(records)));
    }
  }

  private List<Identity> identities(Function<RecordDao, List<IdentityRow>> query) {
    return database.with(RecordDao.class, query).stream().map(IdentityRow::toIdentity).toList();
  }

  private List<RecordVersion> versions(Function<RecordDao, List<VersionRow>> query) {
    return database.with(RecordDao.class, query).stream().map(VersionRow::toVersion).toList();
  }

  private static void writeOwner(StreamTables tables, CopyWriter copy, UUID owner) {
    if (tables.isOwned()) {
      copy.uuid(owner);
    }
  }

  private static UUID[] array(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }
}
