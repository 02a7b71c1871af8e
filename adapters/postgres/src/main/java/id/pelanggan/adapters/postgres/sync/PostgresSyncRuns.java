package id.pelanggan.adapters.postgres.sync;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.pelanggan.adapters.postgres.session.Database;
import id.pelanggan.application.port.SyncRuns;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.SyncRun;
import id.pelanggan.domain.vault.BlindIndex;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs in their tables; what they took in is counted by their change sets. */
public final class PostgresSyncRuns implements SyncRuns {
  static final int NOTES_KEPT = 1_000;

  private final Database database;

  @Inject
  public PostgresSyncRuns(Database database) {
    this.database = requireNonNull(database, "database is null");
  }

  @Override
  public void insert(SyncRun run) {
    database.run(SyncRunDao.class, dao -> dao.insert(SyncRunRow.of(run)));
  }

  @Override
  public Optional<SyncRun> find(RunId id) {
    return database.with(SyncRunDao.class, dao -> dao.find(id.value()).map(SyncRunRow::toRun));
  }

  @Override
  public List<SyncRun> list(Optional<ConnectionId> connection, int limit) {
    return database
        .with(
            SyncRunDao.class,
            dao ->
                connection
                    .map(only -> dao.listOf(only.value(), limit))
                    .orElseGet(() -> dao.list(limit)))
        .stream()
        .map(SyncRunRow::toRun)
        .toList();
  }

  @Override
  public Map<ConnectionId, SyncRun> listLatest() {
    return database.with(SyncRunDao.class, SyncRunDao::listLatest).stream()
        .map(SyncRunRow::toRun)
        .collect(toMap(SyncRun::connection, run -> run));
  }

  @Override
  public int countFailuresInARow(ConnectionId connection) {
    return database.with(SyncRunDao.class, dao -> dao.countFailures(connection.value()));
  }

  @Override
  public void update(
      RunId id,
      RunState state,
      Optional<Instant> resumesAt,
      Optional<RunFailure> failure,
      Optional<Instant> finishedAt) {
    database.run(
        SyncRunDao.class,
        dao ->
            dao.update(
                id.value(),
                state.name(),
                resumesAt.orElse(null),
                failure.map(RunFailure::code).orElse(null),
                failure.map(known -> Details.write(known.details())).orElse(null),
                finishedAt.orElse(null)));
  }

  @Override
  public void askToStop(RunId id) {
    database.run(SyncRunDao.class, dao -> dao.setStopAsked(id.value(), true));
  }

  @Override
  public void clearStop(RunId id) {
    database.run(SyncRunDao.class, dao -> dao.setStopAsked(id.value(), false));
  }

  @Override
  public boolean isStopAsked(RunId id) {
    return database.with(SyncRunDao.class, dao -> dao.findStopAsked(id.value())).orElse(false);
  }

  @Override
  public void insertStream(RunId id, RunStream stream) {
    database.run(
        RunStreamDao.class,
        dao ->
            dao.insert(
                id.value(),
                stream.stream().name(),
                stream.changeSet().value(),
                orNull(stream.expected()),
                stream.gone(),
                stream.done()));
  }

  @Override
  public List<RunStream> listStreams(RunId id) {
    return listStreams(List.of(id)).getOrDefault(id, List.of());
  }

  @Override
  public Map<RunId, List<RunStream>> listStreams(Collection<RunId> ids) {
    UUID[] runs = ids.stream().map(RunId::value).toArray(UUID[]::new);
    return database.with(RunStreamDao.class, dao -> dao.list(runs)).stream()
        .collect(groupingBy(RunStreamRow::run, mapping(RunStreamRow::toStream, toList())));
  }

  @Override
  public void updateStream(
      RunId id, Stream stream, OptionalLong expected, long gone, boolean done) {
    database.run(
        RunStreamDao.class,
        dao -> dao.update(id.value(), stream.name(), orNull(expected), gone, done));
  }

  @Override
  public Optional<byte[]> findCursor(RunId id, Stream stream) {
    return database.with(RunStreamDao.class, dao -> dao.findCursor(id.value(), stream.name()));
  }

  @Override
  public void saveCursor(RunId id, Stream stream, byte[] sealed) {
    database.run(RunStreamDao.class, dao -> dao.saveCursor(id.value(), stream.name(), sealed));
  }

  @Override
  public void addNotes(RunId id, List<RunNote> notes) {
    if (!notes.isEmpty()) {
      List<RunNoteRow> rows = notes.stream().map(RunNoteRow::of).toList();
      database.inTransaction(() -> {
        database.run(
            RunNoteDao.class,
            dao -> {
              dao.insert(id.value(), rows);
              dao.deleteOld(id.value(), NOTES_KEPT);
            });
        return true;
      });
    }
  }

  @Override
  public List<RunNote> listNotes(RunId id, int limit) {
    return database.with(RunNoteDao.class, dao -> dao.list(id.value(), limit)).stream()
        .map(RunNoteRow::toNote)
        .toList();
  }

  @Override
  public void addSeen(RunId id, Stream stream, Collection<BlindIndex> digests) {
    if (!digests.isEmpty()) {
      BlindIndex[] seen = digests.toArray(BlindIndex[]::new);
      database.run(RunStreamDao.class, dao -> dao.addSeen(id.value(), stream.name(), seen));
    }
  }

  @Override
  public void deleteSeen(RunId id) {
    database.run(RunStreamDao.class, dao -> dao.deleteSeen(id.value()));
  }

  @Override
  public long countCandidates(RunId id) {
    return database.with(RunStreamDao.class, dao -> dao.countCandidates(id.value()));
  }

  private static @Nullable Long orNull(OptionalLong number) {
    return number.isPresent() ? Long.valueOf(number.getAsLong()) : null;
  }
}
