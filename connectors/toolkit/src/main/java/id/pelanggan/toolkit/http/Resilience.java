package id.pelanggan.toolkit.http;

import id.pelanggan.spi.ConnectorException;
import id.pelanggan.spi.FailureKind;
import id.pelanggan.spi.Journal;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.exception.AcquirePermissionCancelledException;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Keeps calls from doing harm: one at a time, none for a while to a source that fails again and
 * again, each repeated where that may help, and never too many in a second. The order matters: a
 * call that succeeds at its third attempt is a success to the circuit breaker, and every attempt
 * counts for the limit.
 */
final class Resilience {
  private static final Duration OPEN = Duration.ofSeconds(60);

  private final Bulkhead bulkhead;
  private final CircuitBreaker breaker;
  private final Retry retry;
  private final RateLimiter limiter;
  private final Backoff backoff;

  Resilience(CallPolicy policy, Surroundings surroundings, Journal journal) {
    this.backoff = new Backoff(policy, surroundings, journal);
    this.bulkhead =
        Bulkhead.of(
            "source",
            BulkheadConfig.custom()
                .maxConcurrentCalls(1)
                .maxWaitDuration(policy.timeout())
                .build());
    this.breaker =
        CircuitBreaker.of(
            "source",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .waitDurationInOpenState(OPEN)
                .ignoreException(failure -> !isSourcesFault(failure))
                .build());
    this.retry =
        Retry.of(
            "source",
            RetryConfig.<Answer>custom()
                .maxAttempts(policy.attempts())
                .retryOnException(backoff::isWorthWaiting)
                .intervalBiFunction(this::waited)
                .build());
    this.limiter =
        RateLimiter.of(
            "source",
            RateLimiterConfig.custom()
                .limitForPeriod(policy.callsPerSecond())
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .timeoutDuration(policy.longestWait())
                .build());
  }

  /** Makes a call; each attempt asks for {@link #permission} itself. */
  Answer protect(Supplier<Answer> attempt) {
    Supplier<Answer> repeated = Retry.decorateSupplier(retry, attempt);
    Supplier<Answer> guarded = CircuitBreaker.decorateSupplier(breaker, repeated);
    try {
      return Bulkhead.decorateSupplier(bulkhead, guarded).get();
    } catch (AcquirePermissionCancelledException _) {
      throw Pause.cancelled();
    } catch (CallNotPermittedException _) {
      throw new ConnectorException(FailureKind.SOURCE_BUSY, Optional.of(OPEN), "failed too often");
    } catch (ConnectorException e) {
      throw Thread.currentThread().isInterrupted() ? Pause.cancelled() : backoff.last(e);
    }
  }

  /** Waits until another call may be made. */
  void permission() {
    RateLimiter.waitForPermission(limiter);
  }

  /**
   * Waits here and lets the library wait no more: its own waiting is one for all connections, and
   * hides that the thread was interrupted.
   */
  private long waited(int attempt, Either<Throwable, Answer> outcome) {
    if (outcome.getLeft() instanceof ConnectorException failure) {
      backoff.waitFor(attempt, failure);
    }
    return 0;
  }

  private static boolean isSourcesFault(Throwable failure) {
    return failure instanceof ConnectorException known
        && switch (known.kind()) {
          case SOURCE_BUSY, UNREACHABLE, ANSWER_BROKEN -> true;
          case SETTINGS_WRONG,
              CREDENTIALS_REFUSED,
              PERMISSION_MISSING,
              RATE_LIMITED,
              ADDRESS_REFUSED,
              STRUCTURE_CHANGED,
              REQUEST_REFUSED ->
              false;
        };
  }
}
