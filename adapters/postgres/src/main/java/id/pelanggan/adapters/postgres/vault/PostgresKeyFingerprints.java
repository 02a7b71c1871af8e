package id.pelanggan.adapters.postgres.vault;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.KeyFingerprints;
import id.pelanggan.domain.vault.KeyFingerprint;
import jakarta.inject.Inject;
import java.util.Optional;

/** The keyring's name in its table, which has room for one. */
public final class PostgresKeyFingerprints implements KeyFingerprints {
  private final Database database;

  @Inject
  public PostgresKeyFingerprints(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public Optional<KeyFingerprint> find() {
    return database.with(KeyFingerprintDao.class, dao -> dao.find().map(KeyFingerprint::new));
  }

  @Override
  public void insertIfAbsent(KeyFingerprint fingerprint) {
    database.run(KeyFingerprintDao.class, dao -> dao.insertIfAbsent(fingerprint.value()));
  }

  @Override
  public boolean isCiphertextStored() {
    return database.with(KeyFingerprintDao.class, KeyFingerprintDao::isCiphertextStored);
  }
}
