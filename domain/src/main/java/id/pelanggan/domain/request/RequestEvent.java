package id.pelanggan.domain.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.OperatorId;
import java.time.Instant;

/**
 * What was done for a request.
 *
 * @param detail a code: of the verification, the reason, the regime, the letter; may be empty
 */
public record RequestEvent(
    RequestId request, Act act, String detail, OperatorId actor, Instant at) {
  public RequestEvent {
    requireNonNull(request, "request is null");
    requireNonNull(act, "act is null");
    requireNonNull(detail, "detail is null");
    requireNonNull(actor, "actor is null");
    requireNonNull(at, "at is null");
  }

  /** What was done. */
  public enum Act {
    OPENED,
    /** It became known who asks. */
    ASSIGNED,
    VERIFIED,
    REGIME_CHANGED,
    EXTENDED,
    /** Everything that is known was handed out. */
    EXPORTED,
    /** The customer goes after ten minutes. */
    ERASURE_BEGUN,
    /** Somebody cancelled the erasure; the request waits for another answer. */
    ERASURE_CANCELLED,
    ANSWERED,
    REFUSED,
    WITHDRAWN,
    /** A letter to the customer was handed over. */
    LETTER_SENT
  }
}
