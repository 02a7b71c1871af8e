package id.pelanggan.adapters.postgres.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.KeptAside;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows and records that were kept aside, in the tables of imports and of connections. */
public final class PostgresKeptAside implements KeptAside {
  private final Database database;

  @Inject
  public PostgresKeptAside(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public long count(Instant before) {
    return database.with(KeptAsideDao.class, dao -> dao.count(before));
  }

  @Override
  public Set<KeySlot> listSlots(Instant before, int limit) {
    return database.with(KeptAsideDao.class, dao -> dao.listSlots(before, limit)).stream()
        .map(KeySlot::new)
        .collect(Collectors.toSet());
  }

  @Override
  public long delete(Set<KeySlot> slots) {
    if (slots.isEmpty()) {
      return 0;
    }
    Long[] numbers = slots.stream().map(KeySlot::number).toArray(Long[]::new);
    return database.with(
        KeptAsideDao.class, dao -> dao.deleteRecords(numbers) + dao.deleteRows(numbers));
  }
}
