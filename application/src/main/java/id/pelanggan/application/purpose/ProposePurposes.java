package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;

/** Proposes purposes and notices from what a business says that it does; stores nothing. */
public final class ProposePurposes {
  private final Gate gate;

  @Inject
  public ProposePurposes(Gate gate) {
    this.gate = requireNonNull(gate, "gate is null");
  }

  public PurposeProposal propose(CallContext context, ShopAnswers answers) {
    gate.require(context, Permission.SEE_PURPOSES);
    return StartingProposal.of(answers);
  }
}
