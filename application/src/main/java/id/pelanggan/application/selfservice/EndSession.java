package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import jakarta.inject.Inject;

/** Lets a customer leave their page. */
public final class EndSession {
  private final Gate gate;
  private final Transactions transactions;
  private final Sessions sessions;

  @Inject
  public EndSession(Gate gate, Transactions transactions, Sessions sessions) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.sessions = requireNonNull(sessions, "sessions is null");
  }

  /** Does nothing where it has ended already. */
  public void end(CallContext context, SessionToken session) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    transactions.inTransaction(() -> {
      sessions.end(context, session);
      return true;
    });
  }
}
