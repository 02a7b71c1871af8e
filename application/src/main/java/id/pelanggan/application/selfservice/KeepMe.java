package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.retention.RenewCustomer;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;

/** Lets a customer say that they want to stay. */
public final class KeepMe {
  private final Gate gate;
  private final Transactions transactions;
  private final Sessions sessions;
  private final RenewCustomer renewal;

  @Inject
  public KeepMe(Gate gate, Transactions transactions, Sessions sessions, RenewCustomer renewal) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
    this.renewal = requireNonNull(renewal, "renewal is null");
  }

  /**
   * @throws id.pelanggan.domain.failure.PelangganException {@code SESSION_ENDED} where the customer
   *     has to open a link again
   */
  public void keep(CallContext context, SessionToken session) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    transactions.inTransaction(() -> {
      renewal.renew(context, sessions.require(context, session));
      return true;
    });
  }
}
