package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.AddCustomer.Added;
import id.pelanggan.application.port.Tombstones.Mark;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Adds somebody who was erased and comes back by their own act: a new customer, of whom nothing
 * from before is known. From then on sources may speak of the person again.
 */
public final class WelcomeBack {
  private final Gate gate;
  private final Transactions transactions;
  private final NewCustomer newcomer;

  @Inject
  public WelcomeBack(Gate gate, Transactions transactions, NewCustomer newcomer) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.newcomer = requireNonNull(newcomer, "newcomer is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CHANGE_EMPTY} where nothing is said of the person
   */
  public Added welcome(CallContext context, CustomerChange.Request request) {
    gate.require(context, Permission.CHANGE_CUSTOMERS);
    CustomerDetails details = newcomer.details(request);
    return transactions.inTransaction(() -> {
      Set<Mark> standing = newcomer.standing(details);
      if (!standing.isEmpty()) {
        newcomer.lift(context, standing);
      }
      return newcomer.store(context, details);
    });
  }
}
