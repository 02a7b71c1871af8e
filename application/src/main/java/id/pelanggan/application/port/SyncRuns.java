package id.pelanggan.application.port;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The runs of connections: how far each is, what it did. */
public interface SyncRuns {

  void insert(SyncRun run);

  Optional<SyncRun> find(RunId id);

  /** The newest first. */
  List<SyncRun> list(Optional<ConnectionId> connection, int limit);

  /** The newest run of each connection that has any. */
  Map<ConnectionId, SyncRun> listLatest();

  /** The newest runs of a connection that failed one after another since it last worked. */
  int countFailuresInARow(ConnectionId connection);

  /** Stores state, failure and times. */
  void update(
      RunId id,
      RunState state,
      Optional<Instant> resumesAt,
      Optional<RunFailure> failure,
      Optional<Instant> finishedAt);

  /** Asks the process that works on it to stop. */
  void askToStop(RunId id);

  /** Forgets that somebody asked. */
  void clearStop(RunId id);

  boolean isStopAsked(RunId id);

  /** Adds a stream whose change set is stored already. */
  void insertStream(RunId id, RunStream stream);

  /** In the order in which they were added. */
  List<RunStream> listStreams(RunId id);

  /** Of several runs at once. */
  Map<RunId, List<RunStream>> listStreams(Collection<RunId> ids);

  void updateStream(RunId id, Stream stream, OptionalLong expected, long gone, boolean done);

  /** Where this run's own reading of a stream ended, sealed; of runs that are not regular. */
  Optional<byte[]> findCursor(RunId id, Stream stream);

  void saveCursor(RunId id, Stream stream, byte[] sealed);

  /** Adds lines; of each run the last thousand are kept. */
  void addNotes(RunId id, List<RunNote> notes);

  /** In the order in which they were added; the last {@code limit}. */
  List<RunNote> listNotes(RunId id, int limit);

  /** Notes that a complete reading saw the documents. */
  void addSeen(RunId id, Stream stream, Collection<BlindIndex> digests);

  /** Forgets what a complete reading saw. */
  void deleteSeen(RunId id);

  /** How many customers of the run came to be thought of as somebody else's double. */
  long countCandidates(RunId id);
}
