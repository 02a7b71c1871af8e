package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.Corrections;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.outbox.TellSystems;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.request.Requests;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a customer correct what is kept of them. It is a request for rectification that is carried
 * out at once, for it is the customer's own word.
 */
public final class CorrectOwnData {
  /** What only the shop says of a customer. */
  private static final Set<Attribute> NOT_THEIRS = Set.of(Attribute.NOTE, Attribute.CUSTOMER_SINCE);

  private final Gate gate;
  private final Transactions transactions;
  private final Sessions sessions;
  private final Requests requests;
  private final Corrections corrections;
  private final TellSystems systems;

  @Inject
  public CorrectOwnData(
      Gate gate,
      Transactions transactions,
      Sessions sessions,
      Requests requests,
      Corrections corrections,
      TellSystems systems) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.requests = requireNonNull(requests, "requests is null");
    this.corrections = requireNonNull(corrections, "corrections is null");
    this.systems = requireNonNull(systems, "systems is null");
  }

  /**
   * @throws PelangganException {@link OutreachError#SESSION_ENDED}; {@link
   *     OutreachError#CHOICE_UNKNOWN} for what is not theirs to say; where an address or number
   *     cannot be one, as {@link CustomerChange} has it
   */
  public RequestId correct(
      CallContext context, SessionToken session, CustomerChange.Request changes) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    return transactions.inTransaction(() -> {
      CustomerId customer = sessions.require(context, session);
      if (changes.attributes().keySet().stream().anyMatch(NOT_THEIRS::contains)) {
        throw new PelangganException(OutreachError.CHOICE_UNKNOWN);
      }
      RequestId request =
          requests.open(
              context,
              RequestKind.RECTIFICATION,
              RequestOrigin.SELF_SERVICE,
              Optional.of(customer),
              true,
              "");
      corrections.correct(context, customer, changes);
      systems.write(context, customer, MessageKind.RECTIFY, request.value(), List.of());
      requests.answer(context, request);
      return request;
    });
  }
}
