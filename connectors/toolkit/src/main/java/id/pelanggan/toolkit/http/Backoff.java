package id.pelanggan.toolkit.http;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.Journal;
import java.time.Duration;
import java.util.Optional;

/** How long to wait before a call is made again, and when not to. */
record Backoff(CallPolicy policy, Surroundings surroundings, Journal journal) {

  /** Whether the same call may succeed after a wait that is not too long. */
  boolean isWorthWaiting(Throwable failure) {
    return failure instanceof ConnectorException known
        && mayPass(known.kind())
        && known.retryAfter().orElse(Duration.ZERO).compareTo(policy.longestWait()) <= 0;
  }

  /**
   * Waits as long as the source asks for; else any time up to a limit that doubles, so that callers
   * who failed together do not come back together.
   *
   * @param attempt how many attempts failed
   */
  void waitFor(int attempt, ConnectorException failure) {
    Duration wait = failure.retryAfter().orElseGet(() -> chosen(attempt));
    journal.note(new Journal.Entry.Waiting(failure.kind(), wait.toMillis()));
    surroundings.pause().rest(wait);
  }

  /** What the host is told after the last attempt: when to come again it always knows. */
  ConnectorException last(ConnectorException failure) {
    return failure.kind() == FailureKind.RATE_LIMITED && failure.retryAfter().isEmpty()
        ? new ConnectorException(
            failure.kind(), Optional.of(policy.longestWait()), failure.detail())
        : failure;
  }

  private Duration chosen(int attempt) {
    long doubled = policy.firstWait().toMillis() << Math.min(attempt - 1, 20);
    long limit = Math.min(policy.longestWait().toMillis(), doubled);
    return Duration.ofMillis((long) (surroundings.chance().getAsDouble() * limit));
  }

  private static boolean mayPass(FailureKind kind) {
    return switch (kind) {
      case RATE_LIMITED, SOURCE_BUSY, UNREACHABLE, ANSWER_BROKEN -> true;
      case SETTINGS_WRONG,
          CREDENTIALS_REFUSED,
          PERMISSION_MISSING,
          ADDRESS_REFUSED,
          STRUCTURE_CHANGED,
          REQUEST_REFUSED ->
          false;
    };
  }
}
