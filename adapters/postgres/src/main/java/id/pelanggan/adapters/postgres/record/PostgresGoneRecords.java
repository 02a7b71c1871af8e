package id.pelanggan.adapters.postgres.record;

import static java.util.Objects.requireNonNull;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.GoneRecords;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;

/** Notes beside the identities of documents that their sources dropped. */
public final class PostgresGoneRecords implements GoneRecords {
  private final Database database;

  @Inject
  public PostgresGoneRecords(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public int mark(Stream stream, Collection<BlindIndex> digests, Instant at) {
    BlindIndex[] dropped = digests.toArray(BlindIndex[]::new);
    return digests.isEmpty()
        ? 0
        : database.with(GoneDao.class, dao -> dao.mark(name(stream), dropped, at));
  }

  @Override
  public void clear(Stream stream, Collection<BlindIndex> digests) {
    if (!digests.isEmpty()) {
      BlindIndex[] there = digests.toArray(BlindIndex[]::new);
      database.run(GoneDao.class, dao -> dao.clear(name(stream), there));
    }
  }

  @Override
  public long countPresent(Stream stream, SourceId source) {
    return database.with(GoneDao.class, dao -> dao.countPresent(name(stream), source.value()));
  }

  @Override
  public long countUnseen(Stream stream, SourceId source, RunId run) {
    return database.with(
        GoneDao.class,
        dao -> dao.countUnseen(name(stream), stream.name(), source.value(), run.value()));
  }

  @Override
  public long markUnseen(Stream stream, SourceId source, RunId run, Instant at) {
    return database.with(
        GoneDao.class,
        dao -> dao.markUnseen(name(stream), stream.name(), source.value(), run.value(), at));
  }

  private static String name(Stream stream) {
    return StreamTables.of(stream).name();
  }
}
