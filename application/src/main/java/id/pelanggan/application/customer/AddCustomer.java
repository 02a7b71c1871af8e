package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureError;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.IntakeError;
import jakarta.inject.Inject;

/** Adds a customer by hand. */
public final class AddCustomer {
  private final Gate gate;
  private final Transactions transactions;
  private final NewCustomer newcomer;

  @Inject
  public AddCustomer(Gate gate, Transactions transactions, NewCustomer newcomer) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.newcomer = requireNonNull(newcomer, "newcomer is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CHANGE_EMPTY} where nothing is said of it, {@link
   *     ErasureError#PERSON_WAS_ERASED} where somebody with that address or number was erased;
   *     {@link WelcomeBack} adds whoever comes back of their own accord
   */
  public Added add(CallContext context, CustomerChange.Request request) {
    gate.require(context, Permission.CHANGE_CUSTOMERS);
    CustomerDetails details = newcomer.details(request);
    return transactions.inTransaction(() -> {
      if (!newcomer.standing(details).isEmpty()) {
        throw new PelangganException(ErasureError.PERSON_WAS_ERASED);
      }
      return newcomer.store(context, details);
    });
  }

  /**
   * @param change by which it can be undone
   */
  public record Added(CustomerId customer, ChangeSetId change) {}
}
