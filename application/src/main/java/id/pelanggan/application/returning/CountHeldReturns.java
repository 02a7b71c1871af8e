package id.pelanggan.application.returning;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.HeldReturns;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;

/** Counts who waits for somebody to look. */
public final class CountHeldReturns {
  private final Gate gate;
  private final HeldReturns held;

  @Inject
  public CountHeldReturns(Gate gate, HeldReturns held) {
    this.gate = requireNonNull(gate, "gate is null");
    this.held = requireNonNull(held, "held is null");
  }

  public long count(CallContext context) {
    gate.require(context, Permission.SEE_REQUESTS);
    return held.count();
  }
}
