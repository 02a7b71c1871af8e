package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.purpose.Controller;
import jakarta.inject.Inject;

/** Shows who is responsible for the data, and who looks after its protection. */
public final class ShowController {
  private final Gate gate;
  private final KnownController controller;

  @Inject
  public ShowController(Gate gate, KnownController controller) {
    this.gate = requireNonNull(gate, "gate is null");
    this.controller = requireNonNull(controller, "controller is null");
  }

  public Controller show(CallContext context) {
    gate.require(context, Permission.SEE_PURPOSES);
    return controller.find();
  }
}
