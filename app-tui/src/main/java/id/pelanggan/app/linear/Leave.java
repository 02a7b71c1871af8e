package id.pelanggan.app.linear;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.ClosedReason;

/** Ends the conversation from wherever it is. */
final class Leave extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ClosedReason reason;

  Leave(ClosedReason reason) {
    super("left", null, false, false);
    this.reason = requireNonNull(reason, "reason is null");
  }

  ClosedReason reason() {
    return reason;
  }
}
