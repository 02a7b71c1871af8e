package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Puts right what is known of a customer: beside what sources say, and believed before it. */
public final class Corrections {
  private final OperatorsWord word;
  private final CustomerChange change;
  private final KnownCustomers customers;
  private final ContactKeys keys;

  @Inject
  Corrections(
      OperatorsWord word, CustomerChange change, KnownCustomers customers, ContactKeys keys) {
    this.word = requireNonNull(word, "word is null");
    this.change = requireNonNull(change, "change is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.keys = requireNonNull(keys, "keys is null");
  }

  /**
   * In the transaction of the caller, who asks the gate, and whether the customer is restricted.
   *
   * @return the change, which can be undone
   * @throws PelangganException {@code CUSTOMER_UNKNOWN}, {@code CHANGE_EMPTY}, {@code
   *     CONTACT_UNKNOWN} where a contact point that is to be replaced is not there any more
   */
  public ChangeSetId correct(
      CallContext context, CustomerId customer, CustomerChange.Request request) {
    return word.change(
        context,
        customer,
        AuditAction.CUSTOMER_CHANGED,
        before -> change.apply(before, request, points(customer, request)));
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
