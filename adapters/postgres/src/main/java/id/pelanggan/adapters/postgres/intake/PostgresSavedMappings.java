package id.pelanggan.adapters.postgres.intake;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.SavedMappings;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.util.Optional;

/** Mappings of the last time in their table. */
public final class PostgresSavedMappings implements SavedMappings {
  private final Database database;

  @Inject
  public PostgresSavedMappings(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Optional<SealedMapping> find(BlindIndex columns) {
    return database.with(
        SavedMappingDao.class,
        dao ->
            dao.find(columns.bytes())
                .map(row -> new SealedMapping(new KeySlot(row.keySlot()), row.sealed())));
  }

  @Override
  public void upsert(BlindIndex columns, SealedMapping mapping) {
    database.run(
        SavedMappingDao.class,
        dao -> dao.upsert(columns.bytes(), mapping.slot().number(), mapping.sealed()));
  }
}
