package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.access.RestrictedData;
import id.pelanggan.application.customer.CustomerView.Purchases;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.intake.Archive.Opened;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.sales.Quantity;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.VaultError;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Opens one customer: who it is, what every value comes from, and what happened. What identifies
 * the person beyond the name is masked; {@link RevealCustomer} shows it.
 */
public final class ShowCustomer {
  private static final int FAVOURITES = 5;

  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final KnownCustomers customers;
  private final RestrictedData restricted;
  private final Orders orders;
  private final Sources sources;
  private final Archive archive;
  private final Timeline timeline;
  private final Masking masking;

  @Inject
  public ShowCustomer(
      Gate gate,
      Audit audit,
      Transactions transactions,
      OpenKeys openKeys,
      KnownCustomers customers,
      RestrictedData restricted,
      Orders orders,
      Sources sources,
      Archive archive,
      Timeline timeline,
      Masking masking) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.restricted = requireNonNull(restricted, "restricted is null");
    this.orders = requireNonNull(orders, "orders is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.timeline = requireNonNull(timeline, "timeline is null");
    this.masking = requireNonNull(masking, "masking is null");
  }

  /**
   * Asks nobody for a passphrase.
   *
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN} where there is no such
   *     customer, a {@link VaultError} where the keys are locked or the customer's key is gone
   */
  public CustomerView show(CallContext context, CustomerId id) {
    gate.require(context, Permission.SEE_CUSTOMERS);
    openKeys.require();
    return transactions.inTransaction(() -> read(context, id));
  }

  private CustomerView read(CallContext context, CustomerId id) {
    CustomerState customer = customers.require(id);
    CustomerProfile profile = archive.profile(customer);
    if (restricted.isRestricted(id) && !restricted.isOpenTo(context)) {
      audit.note(context, AuditAction.CUSTOMER_READ, id, id.value());
      return CustomerView.hidden(id, profile.name().map(Masking::name));
    }
    Map<Stream, List<Opened>> opened = timeline.open(id);
    audit.note(context, AuditAction.CUSTOMER_READ, id, id.value());
    return new CustomerView(
        id,
        profile.name(),
        Masking.attributes(profile),
        Masking.birth(profile, customer.facts()),
        masking.contacts(id, profile),
        masking.addresses(id, profile),
        profile.preferences(),
        profile.statements(),
        customer.facts(),
        orders.listSummaries(id).stream().map(ShowCustomer::purchases).toList(),
        Timeline.moments(opened),
        Timeline.said(opened),
        orders.listFavourites(id, FAVOURITES).stream().map(ShowCustomer::favourite).toList(),
        sources.list().stream().collect(Collectors.toMap(Source::id, source -> source)),
        restricted.isRestricted(id));
  }

  private static Purchases purchases(Orders.Summary summary) {
    return new Purchases(
        summary.sales(),
        summary.cancellations(),
        summary.returns(),
        new Money(summary.spendMinor(), summary.currency()),
        summary.first(),
        summary.last());
  }

  private static Favourite favourite(Orders.Bought bought) {
    return new Favourite(
        bought.name(),
        new Quantity(bought.quantityThousandths()),
        new Money(bought.amountMinor(), bought.currency()),
        bought.orders());
  }
}
