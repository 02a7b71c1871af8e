package id.pelanggan.app.screen.privacy.erasures;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.erasure.CancelErasure;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.application.erasure.ErasureReceipt;
import id.pelanggan.application.erasure.ListErasures;
import id.pelanggan.application.erasure.PlanErasure;
import id.pelanggan.application.erasure.RequestErasure;
import id.pelanggan.application.erasure.ShowErasure;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureReason;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The use cases, asked in the name of whoever works here. */
public final class StoredErasures implements ErasureSource {
  private final IdentifyOperator identifyOperator;
  private final ListErasures listErasures;
  private final ShowErasure showErasure;
  private final CancelErasure cancelErasure;
  private final PlanErasure planErasure;
  private final RequestErasure requestErasure;

  @Inject
  public StoredErasures(
      IdentifyOperator identifyOperator,
      ListErasures listErasures,
      ShowErasure showErasure,
      CancelErasure cancelErasure,
      PlanErasure planErasure,
      RequestErasure requestErasure) {
    this.identifyOperator = requireNonNull(identifyOperator, "identifyOperator is null");
    this.listErasures = requireNonNull(listErasures, "listErasures is null");
    this.showErasure = requireNonNull(showErasure, "showErasure is null");
    this.cancelErasure = requireNonNull(cancelErasure, "cancelErasure is null");
    this.planErasure = requireNonNull(planErasure, "planErasure is null");
    this.requestErasure = requireNonNull(requestErasure, "requestErasure is null");
  }

  @Override
  public List<Erasure> list() {
    return listErasures.list(context());
  }

  @Override
  public ErasureReceipt read(ErasureId erasure) {
    return showErasure.show(context(), erasure);
  }

  @Override
  public void cancel(ErasureId erasure) {
    cancelErasure.cancel(context(), erasure);
  }

  @Override
  public ErasurePlan plan(CustomerId customer, ErasureDepth depth) {
    return planErasure.plan(context(), Set.of(customer), depth);
  }

  @Override
  public Erasure begin(CustomerId customer, ErasureDepth depth, ErasureReason reason) {
    return requestErasure.request(
        context(), new RequestErasure.Request(Set.of(customer), depth, reason, 1));
  }

  private CallContext context() {
    return identifyOperator.identify(StartingPurposes.ADMINISTRATION);
  }
}
