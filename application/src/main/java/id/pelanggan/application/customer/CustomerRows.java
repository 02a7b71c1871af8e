package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.RestrictedData;
import id.pelanggan.application.customer.CustomerRow.Naming;
import id.pelanggan.application.customer.CustomerRow.Spending;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.CustomerLists;
import id.pelanggan.application.port.Customers.KeptProfile;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.ContactPoint;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.customer.CustomerProfile;
import id.pelanggan.domain.customer.Sourced;
import id.pelanggan.domain.sales.Money;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Describes customers in lists; opens names where that needs nobody's passphrase. */
final class CustomerRows {
  private final CustomerLists lists;
  private final Archive archive;
  private final OpenKeys openKeys;
  private final Audit audit;
  private final RestrictedData restricted;

  @Inject
  CustomerRows(
      CustomerLists lists,
      Archive archive,
      OpenKeys openKeys,
      Audit audit,
      RestrictedData restricted) {
    this.lists = requireNonNull(lists, "lists is null");
    this.archive = requireNonNull(archive, "archive is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.restricted = requireNonNull(restricted, "restricted is null");
  }

  /**
   * Rows in the order of the ids; who does not exist and walk-ins are left out. Notes how many
   * names were opened.
   */
  List<CustomerRow> describe(CallContext context, List<CustomerId> customers) {
    boolean open = openKeys.areOpen();
    Map<CustomerId, CustomerRow> rows = new HashMap<>();
    for (CustomerLists.Entry entry : lists.listEntries(customers)) {
      rows.put(entry.customer(), row(entry, open));
    }
    int opened = 0;
    for (CustomerRow row : rows.values()) {
      opened += row.naming() == Naming.KNOWN ? 1 : 0;
    }
    if (opened > 0) {
      audit.note(context, AuditAction.CUSTOMERS_FOUND, opened);
    }
    boolean all = restricted.isOpenTo(context);
    restricted
        .among(rows.keySet())
        .forEach(who ->
            rows.computeIfPresent(who, (id, row) -> all ? row.asRestricted() : row.hidden()));
    return customers.stream().distinct().map(rows::get).filter(Objects::nonNull).toList();
  }

  private CustomerRow row(CustomerLists.Entry entry, boolean open) {
    if (entry.profile().isEmpty()) {
      return nameless(entry, Naming.NOTHING_SAID);
    }
    if (!open) {
      return nameless(entry, Naming.LOCKED);
    }
    return archive
        .findProfile(new KeptProfile(entry.customer(), entry.profile().get()))
        .map(profile -> named(entry, profile))
        .orElseGet(() -> nameless(entry, Naming.UNREADABLE));
  }

  private static CustomerRow named(CustomerLists.Entry entry, CustomerProfile profile) {
    SortedMap<String, String> statements = new TreeMap<>();
    profile.statements().forEach((topic, said) -> statements.put(topic, said.getFirst().value()));
    return new CustomerRow(
        entry.customer(),
        Naming.KNOWN,
        profile.name(),
        masked(profile, ContactKind.PHONE),
        masked(profile, ContactKind.EMAIL),
        statements,
        entry.facts(),
        entry.spending().map(CustomerRows::spending));
  }

  private static CustomerRow nameless(CustomerLists.Entry entry, Naming naming) {
    return new CustomerRow(
        entry.customer(),
        naming,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        entry.facts(),
        entry.spending().map(CustomerRows::spending));
  }

  private static Optional<String> masked(CustomerProfile profile, ContactKind kind) {
    return profile.contactPoints().stream()
        .map(Sourced::value)
        .filter(point -> point.kind() == kind)
        .map(ContactPoint::masked)
        .findFirst();
  }

  private static Spending spending(Orders.Summary summary) {
    return new Spending(
        new Money(summary.spendMinor(), summary.currency()), summary.sales(), summary.last());
  }
}
