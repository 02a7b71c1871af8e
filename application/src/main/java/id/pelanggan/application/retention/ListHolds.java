package id.pelanggan.application.retention;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Holds;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.retention.Hold;
import jakarta.inject.Inject;
import java.util.List;

/** Lists every hold that was ever placed, the newest first. */
public final class ListHolds {
  private final Gate gate;
  private final Holds holds;

  @Inject
  ListHolds(Gate gate, Holds holds) {
    this.gate = requireNonNull(gate, "gate is null");
    this.holds = requireNonNull(holds, "holds is null");
  }

  public List<Hold> list(CallContext context) {
    gate.require(context, Permission.SEE_RETENTION);
    return holds.listAll();
  }
}
