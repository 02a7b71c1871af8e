package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.access.RestrictedData;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.request.RequestError;
import jakarta.inject.Inject;

/**
 * Changes a customer by hand. What sources say stays as it is: the change is a statement beside
 * theirs that is believed before them.
 */
public final class EditCustomer {
  private final Gate gate;
  private final Transactions transactions;
  private final Corrections corrections;
  private final RestrictedData restricted;

  @Inject
  public EditCustomer(
      Gate gate, Transactions transactions, Corrections corrections, RestrictedData restricted) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.corrections = requireNonNull(corrections, "corrections is null");
    this.restricted = requireNonNull(restricted, "restricted is null");
  }

  /**
   * Returns the change, which can be undone.
   *
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN} where there is no such
   *     customer, {@link IntakeError#CHANGE_EMPTY} where nothing is to be changed, {@link
   *     CustomerError#CONTACT_UNKNOWN} where a contact point that is to be replaced is not there
   *     any more, {@link RequestError#CUSTOMER_RESTRICTED}
   */
  public ChangeSetId edit(
      CallContext context, CustomerId customer, CustomerChange.Request request) {
    gate.require(context, Permission.CHANGE_CUSTOMERS);
    return transactions.inTransaction(() -> {
      restricted.requireUsable(customer);
      return corrections.correct(context, customer, request);
    });
  }
}
