package id.pelanggan.adapters.postgres.consent;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.UnclearWords;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Words that a person has to look at, in their table. */
public final class PostgresUnclearWords implements UnclearWords {
  private final Database database;

  @Inject
  public PostgresUnclearWords(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void replace(Collection<Speaker> speakers, List<Word> words) {
    UUID[] customers =
        speakers.stream().map(speaker -> speaker.customer().value()).toArray(UUID[]::new);
    UUID[] sources =
        speakers.stream().map(speaker -> speaker.source().value()).toArray(UUID[]::new);
    BlindIndex[] kept = words.stream().map(Word::digest).toArray(BlindIndex[]::new);
    database.run(UnclearDao.class, dao -> dao.deleteOthers(customers, sources, kept));
    if (!words.isEmpty()) {
      database.run(
          UnclearDao.class, dao -> dao.insert(words.stream().map(UnclearRow::of).toList()));
    }
  }

  @Override
  public List<Word> list(int limit) {
    return database.with(UnclearDao.class, dao -> dao.list(limit)).stream()
        .map(UnclearRow::toWord)
        .toList();
  }

  @Override
  public long count() {
    return database.with(UnclearDao.class, UnclearDao::count);
  }
}
