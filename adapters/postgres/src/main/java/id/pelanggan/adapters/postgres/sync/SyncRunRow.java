package id.pelanggan.adapters.postgres.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.sync.ConnectionId;
import id.pelanggan.domain.sync.RunFailure;
import id.pelanggan.domain.sync.RunId;
import id.pelanggan.domain.sync.RunState;
import id.pelanggan.domain.sync.Scope;
import id.pelanggan.domain.sync.SyncRun;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code sync_run}. */
public record SyncRunRow(
    UUID id,
    UUID sourceId,
    String scope,
    @Nullable Instant rangeFrom,
    @Nullable Instant rangeTo,
    String state,
    UUID actor,
    String purpose,
    Instant startedAt,
    @Nullable Instant resumesAt,
    @Nullable String failureCode,
    String @Nullable [] failureDetails,
    @Nullable Instant finishedAt,
    boolean stopAsked) {

  static SyncRunRow of(SyncRun run) {
    Optional<Scope.Range> range =
        run.scope() instanceof Scope.Range found ? Optional.of(found) : Optional.empty();
    return new SyncRunRow(
        run.id().value(),
        run.connection().value(),
        ScopeKind.of(run.scope()).name(),
        range.map(Scope.Range::from).orElse(null),
        range.map(Scope.Range::to).orElse(null),
        run.state().name(),
        run.context().actor().value(),
        run.context().purpose().value(),
        run.context().at(),
        run.resumesAt().orElse(null),
        run.failure().map(RunFailure::code).orElse(null),
        run.failure().map(failure -> Details.write(failure.details())).orElse(null),
        run.finishedAt().orElse(null),
        run.stopAsked());
  }

  SyncRun toRun() {
    return new SyncRun(
        new RunId(id),
        new ConnectionId(sourceId),
        toScope(),
        RunState.valueOf(state),
        new CallContext(new OperatorId(actor), new PurposeCode(purpose), startedAt),
        Optional.ofNullable(resumesAt),
        toFailure(),
        Optional.ofNullable(finishedAt),
        stopAsked);
  }

  private Scope toScope() {
    return switch (ScopeKind.valueOf(scope)) {
      case CHANGES -> new Scope.Changes();
      case RANGE -> new Scope.Range(requireNonNull(rangeFrom), requireNonNull(rangeTo));
      case EVERYTHING -> new Scope.Everything();
    };
  }

  private Optional<RunFailure> toFailure() {
    String code = failureCode;
    String[] details = failureDetails;
    return code == null || details == null
        ? Optional.empty()
        : Optional.of(new RunFailure(code, Details.read(details)));
  }

  /** What {@code sync_run.scope} says. */
  private enum ScopeKind {
    CHANGES,
    RANGE,
    EVERYTHING;

    static ScopeKind of(Scope scope) {
      return switch (scope) {
        case Scope.Changes changes -> CHANGES;
        case Scope.Range range -> RANGE;
        case Scope.Everything everything -> EVERYTHING;
      };
    }
  }
}
