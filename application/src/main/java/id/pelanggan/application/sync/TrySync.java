package id.pelanggan.application.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.Intake;
import id.pelanggan.application.port.Connections;
import id.pelanggan.application.port.ConnectorSession;
import id.pelanggan.application.port.ConnectorSession.StreamType;
import id.pelanggan.application.port.Connectors;
import id.pelanggan.application.sync.SyncProgress.Stage;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.Counts;
import id.pelanggan.domain.mapping.RefusalReason;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.sync.Connection;
import id.pelanggan.domain.sync.RunNote;
import id.pelanggan.domain.sync.RunNote.Kind;
import id.pelanggan.domain.sync.RunStream;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.vault.Secret;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * Reads a connection and says what would become of its records; stores nothing, not even where it
 * ended.
 */
public final class TrySync {
  private static final ChangeSetId NONE = new ChangeSetId(new UUID(0, 0));

  private final Gate gate;
  private final ConnectionNames names;
  private final Connections connections;
  private final OpenConnection openConnection;
  private final ConnectionSealing sealing;
  private final RecordReaders readers;
  private final Intake intake;
  private final RunBook book;
  private final Clock clock;

  @Inject
  public TrySync(
      Gate gate,
      ConnectionNames names,
      Connections connections,
      OpenConnection openConnection,
      ConnectionSealing sealing,
      RecordReaders readers,
      Intake intake,
      RunBook book,
      Clock clock) {
    this.gate = requireNonNull(gate, "gate is null");
    this.names = requireNonNull(names, "names is null");
    this.connections = requireNonNull(connections, "connections is null");
    this.openConnection = requireNonNull(openConnection, "openConnection is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.readers = requireNonNull(readers, "readers is null");
    this.intake = requireNonNull(intake, "intake is null");
    this.book = requireNonNull(book, "book is null");
    this.clock = requireNonNull(clock, "clock is null");
  }

  /**
   * As {@link RunSync}, but always from where the last stored page ended. A record that comes twice
   * is counted twice.
   */
  public TrialReport run(
      CallContext context, String name, Scope scope, SyncProgress.Listener listener) {
    gate.require(context, Permission.RUN_SYNC);
    Connection connection = names.require(name);
    book.requireNoPause(connection);
    Trial trial = new Trial(context, connection, scope, listener);
    try (ConnectorSession session =
        openConnection.open(context, connection, new Told(listener, clock))) {
      for (StreamType type : session.streams()) {
        trial.read(session, type);
      }
      return trial.report(false);
    } catch (CancellationException e) {
      return trial.report(true);
    }
  }

  /** One trial. */
  private final class Trial {
    private final CallContext context;
    private final Connection connection;
    private final Scope scope;
    private final Progress progress;
    private final Map<Stream, Counts> counts = new EnumMap<>(Stream.class);
    private final Map<RefusalReason, Long> refusals = new EnumMap<>(RefusalReason.class);

    Trial(CallContext context, Connection connection, Scope scope, SyncProgress.Listener listener) {
      this.context = context;
      this.connection = connection;
      this.scope = scope;
      this.progress = new Progress(List.of(), listener);
    }

    void read(ConnectorSession session, StreamType type) {
      Stream stream = type.stream();
      BatchReader reader =
          new BatchReader(
              connection, session, stream, scope, readers.open(connection), intake, cursor(type));
      Counts total = Counts.NONE;
      int pages = 0;
      counts.put(stream, total);
      progress.begin(at(type, total, pages, OptionalLong.empty()));
      progress.reach(Stage.FETCHING);
      Optional<Batch> batch = reader.next();
      while (batch.isPresent()) {
        total = total.plus(count(type, batch.get()));
        pages++;
        counts.put(stream, total);
        progress.stored(at(type, total, pages, batch.get().expected()));
        progress.reach(Stage.FETCHING);
        batch = reader.next();
      }
    }

    TrialReport report(boolean stopped) {
      return new TrialReport(counts, refusals, stopped);
    }

    private Optional<String> cursor(StreamType type) {
      if (!(scope instanceof Scope.Changes) || type.complete()) {
        return Optional.empty();
      }
      return connections
          .findCursor(connection.id(), type.stream())
          .map(sealed -> sealing.openCursor(connection, type.stream(), sealed));
    }

    private Counts count(StreamType type, Batch batch) {
      progress.reach(Stage.MATCHING);
      batch.refused().forEach(refused -> refusals.merge(refused.refusal().reason(), 1L, Long::sum));
      return intake
          .estimate(connection.id().source(), type.stream(), context.at(), batch.documents())
          .plus(new Counts(batch.read(), 0, 0, 0, 0, batch.refused().size()));
    }

    private static RunStream at(StreamType type, Counts counts, int pages, OptionalLong expected) {
      return new RunStream(type.stream(), NONE, counts, pages, expected, 0, false);
    }
  }

  /** Lines are told and not kept: there is no run to keep them with. */
  private record Told(SyncProgress.Listener listener, Clock clock) implements Connectors.Listener {
    @Override
    public void called(String method, String path, int status, long milliseconds) {
      note(
          Kind.CALLED,
          Map.of(
              "method",
              method,
              "path",
              path,
              "status",
              String.valueOf(status),
              "milliseconds",
              String.valueOf(milliseconds)));
    }

    @Override
    public void waiting(String reason, long milliseconds) {
      note(Kind.CALL_WAITS, Map.of("reason", reason, "milliseconds", String.valueOf(milliseconds)));
    }

    @Override
    public void renewed(Map<String, Secret> secrets) {
      note(Kind.CREDENTIALS_RENEWED, Map.of());
    }

    private void note(Kind kind, Map<String, String> details) {
      listener.note(
          new RunNote(
              clock.instant().truncatedTo(ChronoUnit.MICROS), kind, new TreeMap<>(details)));
    }
  }

  /**
   * @param counts by stream
   * @param refusals how often, by reason
   * @param stopped whether it was stopped before it had read everything
   */
  public record TrialReport(
      Map<Stream, Counts> counts, Map<RefusalReason, Long> refusals, boolean stopped) {
    public TrialReport {
      counts = Map.copyOf(counts);
      refusals = Map.copyOf(refusals);
    }
  }
}
