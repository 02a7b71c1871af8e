package id.pelanggan.sandbox.api;

import id.pelanggan.sandbox.fault.PlannedFault;
import java.time.Instant;
import java.util.Optional;

/**
 * A request on its way through the stand-in.
 *
 * @param now when it came
 * @param fault what meets it
 */
record Asked(Request request, Instant now, Optional<PlannedFault> fault) {

  /** A page that is asked for in the body. */
  Listing listing(Cursors cursors, Fields body) {
    return new Listing(cursors, request.path() + body.query(), body.text("cursor"), now, fault);
  }

  /** A page that is asked for in the path's parameters. */
  Listing listing(Cursors cursors, String query) {
    Optional<String> cursor = Optional.ofNullable(request.query().get("cursor"));
    return new Listing(cursors, request.path() + query, cursor, now, fault);
  }
}
