package id.pelanggan.app.screen.privacy.requests;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.screen.privacy.register.TimeLeft;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestClock;
import java.time.Instant;
import java.util.Optional;

/**
 * A request in the queue.
 *
 * @param name who asks; empty where it is not known or cannot be shown
 */
public record RequestRow(PrivacyRequest request, Optional<String> name) {
  public RequestRow {
    requireNonNull(request, "request is null");
    requireNonNull(name, "name is null");
  }

  boolean isOpen() {
    return request.state().isOpen();
  }

  /** How much of its time is left. */
  public TimeLeft time(Instant now) {
    RequestClock clock = request.clock(now);
    return new TimeLeft(clock.whole(), clock.left());
  }

  @Override
  public String toString() {
    return "RequestRow[" + request + "]";
  }
}
