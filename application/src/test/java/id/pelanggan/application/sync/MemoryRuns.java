package id.pelanggan.application.sync;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Runs in memory; of each connection the last one that was inserted is the newest. */
final class MemoryRuns implements SyncRuns {
  private final Map<RunId, SyncRun> all = new LinkedHashMap<>();
  private final Map<RunId, List<RunStream>> streams = new HashMap<>();
  private final Map<RunId, List<RunNote>> notes = new HashMap<>();

  @Override
  public void insert(SyncRun run) {
    all.put(run.id(), run);
  }

  @Override
  public Optional<SyncRun> find(RunId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public List<SyncRun> list(Optional<ConnectionId> connection, int limit) {
    return new ArrayList<>(all.values())
        .reversed().stream()
            .filter(run -> connection.map(run.connection()::equals).orElse(true))
            .limit(limit)
            .toList();
  }

  @Override
  public Map<ConnectionId, SyncRun> listLatest() {
    Map<ConnectionId, SyncRun> latest = new HashMap<>();
    all.values().forEach(run -> latest.put(run.connection(), run));
    return latest;
  }

  @Override
  public int countFailuresInARow(ConnectionId connection) {
    return (int)
        list(Optional.of(connection), Integer.MAX_VALUE).stream()
            .takeWhile(run -> run.state() == RunState.FAILED)
            .count();
  }

  @Override
  public void update(
      RunId id,
      RunState state,
      Optional<Instant> resumesAt,
      Optional<RunFailure> failure,
      Optional<Instant> finishedAt) {
    SyncRun run = find(id).orElseThrow();
    all.put(
        id,
        new SyncRun(
            id,
            run.connection(),
            run.scope(),
            state,
            run.context(),
            resumesAt,
            failure,
            finishedAt,
            run.stopAsked()));
  }

  @Override
  public void insertStream(RunId id, RunStream stream) {
    streams.computeIfAbsent(id, none -> new ArrayList<>()).add(stream);
  }

  @Override
  public List<RunStream> listStreams(RunId id) {
    return streams.getOrDefault(id, List.of());
  }

  @Override
  public Map<RunId, List<RunStream>> listStreams(Collection<RunId> ids) {
    Map<RunId, List<RunStream>> found = new HashMap<>(streams);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public void addNotes(RunId id, List<RunNote> added) {
    notes.computeIfAbsent(id, none -> new ArrayList<>()).addAll(added);
  }

  @Override
  public List<RunNote> listNotes(RunId id, int limit) {
    return notes.getOrDefault(id, List.of());
  }

  @Override
  public void deleteSeen(RunId id) {}

  @Override
  public long countCandidates(RunId id) {
    return 2;
  }

  @Override
  public void askToStop(RunId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void clearStop(RunId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isStopAsked(RunId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void updateStream(
      RunId id, Stream stream, OptionalLong expected, long gone, boolean done) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<byte[]> findCursor(RunId id, Stream stream) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void saveCursor(RunId id, Stream stream, byte[] sealed) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void addSeen(RunId id, Stream stream, Collection<BlindIndex> digests) {
    throw new UnsupportedOperationException();
  }
}
