package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;
import java.util.Map;

/** Finds requests, and stores each change with what was done and by whom. */
public final class RequestBook {
  private final PrivacyRequests requests;
  private final Audit audit;

  @Inject
  RequestBook(PrivacyRequests requests, Audit audit) {
    this.requests = requireNonNull(requests, "requests is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link RequestError#REQUEST_UNKNOWN}
   */
  public PrivacyRequest require(RequestId id) {
    return requests.find(id).orElseThrow(() -> refusal(RequestError.REQUEST_UNKNOWN, id));
  }

  /**
   * One whose clock runs; nobody else changes it until the transaction ends.
   *
   * @throws PelangganException {@link RequestError#REQUEST_UNKNOWN}, {@link
   *     RequestError#REQUEST_CLOSED}
   */
  public PrivacyRequest requireOpen(RequestId id) {
    PrivacyRequest request =
        requests.lock(id).orElseThrow(() -> refusal(RequestError.REQUEST_UNKNOWN, id));
    if (!request.state().isOpen()) {
      throw refusal(RequestError.REQUEST_CLOSED, id);
    }
    return request;
  }

  /**
   * @throws PelangganException {@link RequestError#REQUEST_CUSTOMER_MISSING}
   */
  public static CustomerId requireCustomer(PrivacyRequest request) {
    return request
        .customer()
        .orElseThrow(() -> refusal(RequestError.REQUEST_CUSTOMER_MISSING, request.id()));
  }

  /**
   * @throws PelangganException {@link RequestError#REQUEST_NOT_VERIFIED}
   */
  public static void requireVerified(PrivacyRequest request) {
    if (request.verified().isEmpty()) {
      throw refusal(RequestError.REQUEST_NOT_VERIFIED, request.id());
    }
  }

  public static PelangganException refusal(RequestError error, RequestId id) {
    return new PelangganException(error, Map.of("request", id.value().toString()));
  }

  /** Stores it as it is now. */
  public void change(CallContext context, PrivacyRequest changed, Act act, String detail) {
    change(context, changed, act, detail, AuditAction.REQUEST_CHANGED);
  }

  public void change(
      CallContext context, PrivacyRequest changed, Act act, String detail, AuditAction action) {
    requests.update(changed);
    requests.addEvent(new RequestEvent(changed.id(), act, detail, context.actor(), context.at()));
    changed
        .customer()
        .ifPresentOrElse(
            who -> audit.note(context, action, who, changed.id().value()),
            () -> audit.note(context, action, changed.id().value(), 1));
  }
}
