package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.access.RestrictedData;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.ContactStatus;
import id.pelanggan.domain.customer.CustomerDetails;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.ChangeSetId;
import id.pelanggan.domain.request.RequestError;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Makes several contact points of a customer one: the others go, by the operators' word. */
public final class MergeContactPoints {
  /** What is worth more for the one that stays comes first. */
  private static final List<ContactStatus> BEST_FIRST =
      List.of(ContactStatus.VERIFIED, ContactStatus.UNCONFIRMED, ContactStatus.UNREACHABLE);

  private final Gate gate;
  private final Transactions transactions;
  private final OperatorsWord word;
  private final KnownCustomers customers;
  private final RestrictedData restricted;
  private final ContactKeys keys;

  @Inject
  public MergeContactPoints(
      Gate gate,
      Transactions transactions,
      OperatorsWord word,
      KnownCustomers customers,
      RestrictedData restricted,
      ContactKeys keys) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.word = requireNonNull(word, "word is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.restricted = requireNonNull(restricted, "restricted is null");
    this.keys = requireNonNull(keys, "keys is null");
  }

  /**
   * Returns the change, which can be undone. The one that is kept gets the best status that is
   * known of any of them; where it cannot be an address or a number at all, it stays so.
   *
   * @param drop at least one, of the same kind
   * @throws PelangganException {@link CustomerError#CONTACT_UNKNOWN} where one of them is not there
   *     any more, {@link CustomerError#CONTACTS_DIFFER} where they are not all of one kind, {@link
   *     RequestError#CUSTOMER_RESTRICTED}
   */
  public ChangeSetId merge(
      CallContext context, CustomerId customer, ContactKey keep, List<ContactKey> drop) {
    gate.require(context, Permission.CHANGE_CUSTOMERS);
    if (drop.isEmpty() || drop.contains(keep)) {
      throw new IllegalArgumentException("nothing to drop, or what is to be kept");
    }
    return transactions.inTransaction(() -> {
      restricted.requireUsable(customer);
      return word.change(
          context,
          customer,
          AuditAction.CONTACTS_MERGED,
          before -> merged(before, customer, keep, drop));
    });
  }

  private CustomerDetails merged(
      CustomerDetails before, CustomerId customer, ContactKey keep, List<ContactKey> drop) {
    CustomerProfile profile = customers.profile(customer);
    ContactPoint kept = keys.require(customer, profile, keep);
    List<ContactPoint> dropped =
        drop.stream().map(key -> keys.require(customer, profile, key)).toList();
    if (dropped.stream().anyMatch(point -> point.kind() != kept.kind())) {
      throw new PelangganException(CustomerError.CONTACTS_DIFFER);
    }
    List<ContactPoint> points = new ArrayList<>(before.contactPoints());
    dropped.forEach(point -> CustomerChange.put(points, point.with(ContactStatus.REMOVED)));
    CustomerChange.put(points, best(kept, dropped));
    return new CustomerDetails(
        before.attributes(), points, before.addresses(), before.preferences(), before.statements());
  }

  private static ContactPoint best(ContactPoint kept, List<ContactPoint> dropped) {
    if (kept.status() == ContactStatus.INVALID) {
      return kept;
    }
    return BEST_FIRST.stream()
        .filter(status ->
            kept.status() == status || dropped.stream().anyMatch(point -> point.status() == status))
        .findFirst()
        .map(kept::with)
        .orElse(kept);
  }
}
