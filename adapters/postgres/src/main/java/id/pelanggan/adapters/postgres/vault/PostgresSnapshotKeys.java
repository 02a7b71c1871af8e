package id.pelanggan.adapters.postgres.vault;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.SnapshotKeys;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** The slots of the search index's copies in their table. */
public final class PostgresSnapshotKeys implements SnapshotKeys {
  private final Database database;

  @Inject
  public PostgresSnapshotKeys(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(UUID snapshot, KeySlot slot, Instant at) {
    database.run(SnapshotKeyDao.class, dao -> dao.insert(snapshot, slot.number(), at));
  }

  @Override
  public boolean contains(UUID snapshot, KeySlot slot) {
    return database.with(SnapshotKeyDao.class, dao -> dao.exists(snapshot, slot.number()));
  }

  @Override
  public void delete(UUID snapshot) {
    database.run(SnapshotKeyDao.class, dao -> dao.delete(snapshot));
  }
}
