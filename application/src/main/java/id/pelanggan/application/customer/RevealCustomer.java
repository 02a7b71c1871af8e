package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.access.RestrictedData;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.RevealReason;
import id.pelanggan.domain.customer.AddressKey;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Concealed;
import id.pelanggan.domain.customer.ContactKey;
import id.pelanggan.domain.customer.CustomerError;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.PostalAddress;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows what is masked, to whoever says why; each time is noted. */
public final class RevealCustomer {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final KnownCustomers customers;
  private final RestrictedData restricted;
  private final ContactKeys keys;

  @Inject
  public RevealCustomer(
      Gate gate,
      Audit audit,
      Transactions transactions,
      OpenKeys openKeys,
      KnownCustomers customers,
      RestrictedData restricted,
      ContactKeys keys) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.restricted = requireNonNull(restricted, "restricted is null");
    this.keys = requireNonNull(keys, "keys is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN}; {@link
   *     CustomerError#CONTACT_UNKNOWN} where a contact point or an address that was asked for is
   *     not there any more, in which case nothing is shown; {@link
   *     RequestError#CUSTOMER_RESTRICTED}; a {@link VaultError} where the keys are locked
   */
  public Revealed reveal(
      CallContext context, CustomerId customer, Set<Concealed> what, RevealReason reason) {
    gate.require(context, Permission.REVEAL_CUSTOMERS);
    openKeys.require();
    return transactions.inTransaction(() -> {
      restricted.requireVisible(context, customer);
      Work work = new Work(customer, customers.profile(customer));
      what.forEach(work::add);
      Revealed revealed = new Revealed(work.contacts, work.addresses, work.birthDate);
      audit.noteRevealed(context, customer, revealed.count(), reason);
      return revealed;
    });
  }

  /** What is shown of one customer. */
  private final class Work {
    private final CustomerId customer;
    private final CustomerProfile profile;
    private final Map<ContactKey, String> contacts = new HashMap<>();
    private final Map<AddressKey, PostalAddress> addresses = new HashMap<>();
    private Optional<LocalDate> birthDate = Optional.empty();

    Work(CustomerId customer, CustomerProfile profile) {
      this.customer = customer;
      this.profile = profile;
    }

    void add(Concealed what) {
      switch (what) {
        case Concealed.Contact contact ->
            contacts.put(contact.key(), keys.require(customer, profile, contact.key()).written());
        case Concealed.Address address ->
            addresses.put(address.key(), keys.require(customer, profile, address.key()));
        case Concealed.BirthDate birth -> addBirthDate();
        case Concealed.Everything all -> {
          profile
              .contactPoints()
              .forEach(
                  point -> contacts.put(keys.of(customer, point.value()), point.value().written()));
          profile
              .addresses()
              .forEach(
                  address -> addresses.put(keys.of(customer, address.value()), address.value()));
          addBirthDate();
        }
      }
    }

    private void addBirthDate() {
      birthDate = profile.find(Attribute.BIRTH_DATE).map(LocalDate::parse);
    }
  }
}
