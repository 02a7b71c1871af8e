package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.intake.IntakeError;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * Changes a customer by hand. What sources say stays as it is: the change is a statement beside
 * theirs that is believed before them.
 */
public final class EditCustomer {
  private final Gate gate;
  private final Transactions transactions;
  private final OperatorsWord word;
  private final CustomerChange change;
  private final KnownCustomers customers;
  private final ContactKeys keys;

  @Inject
  public EditCustomer(
      Gate gate,
      Transactions transactions,
      OperatorsWord word,
      CustomerChange change,
      KnownCustomers customers,
      ContactKeys keys) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.word = requireNonNull(word, "word is null");
    this.change = requireNonNull(change, "change is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.keys = requireNonNull(keys, "keys is null");
  }

  /**
   * Returns the change, which can be undone.
   *
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN} where there is no such
   *     customer, {@link IntakeError#CHANGE_EMPTY} where nothing is to be changed, {@link
   *     CustomerError#CONTACT_UNKNOWN} where a contact point that is to be replaced is not there
   *     any more
   */
  public ChangeSetId edit(
      CallContext context, CustomerId customer, CustomerChange.Request request) {
    gate.require(context, Permission.CHANGE_CUSTOMERS);
    return transactions.inTransaction(() ->
        word.change(
            context,
            customer,
            AuditAction.CUSTOMER_CHANGED,
            before -> change.apply(before, request, points(customer, request))));
  }

  /** The contact points that are to be replaced. */
  private Map<ContactKey, ContactPoint> points(
      CustomerId customer, CustomerChange.Request request) {
    Map<ContactKey, ContactPoint> points = new HashMap<>();
    if (!request.replacements().isEmpty()) {
      CustomerProfile profile = customers.profile(customer);
      for (CustomerChange.Replacement replacement : request.replacements()) {
        ContactKey key = replacement.old();
        points.put(key, keys.require(customer, profile, key));
      }
    }
    return points;
  }
}
