package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import java.time.Instant;
import java.util.Optional;

/**
 * One time that a connection is read.
 *
 * @param context who asked for it, what for, and since when
 * @param resumesAt when it goes on; present where it waits
 * @param failure why it could not go on; present where it failed
 * @param finishedAt when it was done, stopped or failed; empty while it runs or waits
 * @param stopAsked whether somebody asked the process that works on it to stop
 */
public record SyncRun(
    RunId id,
    ConnectionId connection,
    Scope scope,
    RunState state,
    CallContext context,
    Optional<Instant> resumesAt,
    Optional<RunFailure> failure,
    Optional<Instant> finishedAt,
    boolean stopAsked) {
  public SyncRun {
    requireNonNull(id, "id is null");
    requireNonNull(connection, "connection is null");
    requireNonNull(scope, "scope is null");
    requireNonNull(state, "state is null");
    requireNonNull(context, "context is null");
    requireNonNull(resumesAt, "resumesAt is null");
    requireNonNull(failure, "failure is null");
    requireNonNull(finishedAt, "finishedAt is null");
  }
}
