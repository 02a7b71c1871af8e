package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.request.Requests;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets a customer ask to be forgotten. */
public final class ForgetMe {
  private final Gate gate;
  private final Transactions transactions;
  private final Sessions sessions;
  private final Requests requests;
  private final OpenRequests open;

  @Inject
  public ForgetMe(
      Gate gate,
      Transactions transactions,
      Sessions sessions,
      Requests requests,
      OpenRequests open) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.requests = requireNonNull(requests, "requests is null");
    this.open = requireNonNull(open, "open is null");
  }

  /**
   * Who asks again while the shop works on it is given the same request.
   *
   * @throws id.pelanggan.domain.failure.PelangganException {@code SESSION_ENDED} where the customer
   *     has to open a link again
   */
  public RequestId forget(CallContext context, SessionToken session) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    return transactions.inTransaction(() -> {
      CustomerId customer = sessions.require(context, session);
      return open.find(customer, RequestKind.ERASURE)
          .orElseGet(() ->
              requests.open(
                  context,
                  RequestKind.ERASURE,
                  RequestOrigin.SELF_SERVICE,
                  Optional.of(customer),
                  true,
                  ""));
    });
  }
}
