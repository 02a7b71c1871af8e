package id.pelanggan.sandbox.api;

import static java.util.Objects.requireNonNull;

import id.pelanggan.sandbox.fault.Fault;
import id.pelanggan.sandbox.fault.Faults;
import id.pelanggan.sandbox.fault.PlannedFault;
import id.pelanggan.sandbox.fault.RateWindow;
import id.pelanggan.sandbox.fault.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets go wrong what is planned to. */
final class Mishaps {
  private static final String API = "/v2/";

  private final Faults faults;
  private final Tokens tokens;
  private final Cursors cursors;

  Mishaps(Faults faults, Tokens tokens, Cursors cursors) {
    this.faults = requireNonNull(faults, "faults is null");
    this.tokens = requireNonNull(tokens, "tokens is null");
    this.cursors = requireNonNull(cursors, "cursors is null");
  }

  /**
   * What meets a request.
   *
   * @throws ApiFailure where calls are refused for a while
   */
  Optional<PlannedFault> meet(Request request) {
    return faults.meet(new Target(request.path(), Router.isListing(request)));
  }

  /** The refusal of a call that comes before the time that was asked for. */
  Optional<Answer> refuse(Request request, Instant now) {
    return request.path().startsWith(API)
        ? faults.count().map(window -> tooManyCalls(window, now))
        : Optional.empty();
  }

  /**
   * @param usual what would be answered
   */
  Answer answer(PlannedFault planned, Instant now, Supplier<Answer> usual)
      throws InterruptedException {
    return switch (planned.fault()) {
      case RATE_LIMIT -> tooManyCalls(faults.open(planned.amount()), now);
      case SERVER_ERROR -> ApiFailure.busy().answer();
      case SLOW -> {
        faults.awaitClear(Duration.ofSeconds(planned.amount()));
        yield usual.get();
      }
      case TRUNCATED -> usual.get().cut();
      case TOKEN_EXPIRED -> {
        tokens.expire();
        yield usual.get();
      }
      case TOKEN_REVOKED -> {
        tokens.revoke();
        yield usual.get();
      }
      case CURSOR_EXPIRED -> {
        cursors.expire();
        yield usual.get();
      }
      case CHANGED_FIELD -> Drift.changed(usual.get(), planned.amount());
      case MISSING_FIELD -> Drift.withoutIds(usual.get(), planned.amount());
      case NOT_JSON -> Answer.page();
      case REDIRECT -> Answer.redirect();
      case DUPLICATES, EMPTY_PAGE, CLOSE -> usual.get();
      case HANG -> {
        faults.awaitClear(Duration.ofDays(1));
        yield usual.get();
      }
    };
  }

  /** Whether the connection ends in the middle of the answer. */
  static boolean breaksOff(PlannedFault planned) {
    return planned.fault() == Fault.CLOSE;
  }

  /** Never promises less than what is left. */
  private static Answer tooManyCalls(RateWindow window, Instant now) {
    Duration left = Duration.between(now, window.until());
    long seconds = Math.max(1, left.plusMillis(999).toSeconds());
    return ApiFailure.tooManyCalls().answer().with("Retry-After", Long.toString(seconds));
  }
}
