package id.pelanggan.app.cli.requests;

import id.pelanggan.domain.request.RequestEvent;
import java.time.Instant;

/** What was done for a request, for programs. */
record EventJson(Instant at, String act, String detail) {
  static EventJson of(RequestEvent event) {
    return new EventJson(event.at(), event.act().name(), event.detail());
  }
}
