package id.pelanggan.application.sample;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.port.ChangeSets;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.Orders.Fact;
import id.pelanggan.application.port.SourceRecords;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.intake.ChangeSet;
import id.pelanggan.domain.intake.ChangeSetKind;
import id.pelanggan.domain.sales.OrderKind;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts what is stored after the demo's tills were read, and picks something to look at. */
public final class SummarizeDemo {
  private static final int RECORDS = 1_000;

  private final Gate gate;
  private final Transactions transactions;
  private final ChangeSets changeSets;
  private final SourceRecords records;
  private final Customers customers;
  private final Orders orders;
  private final Archive archive;

  @Inject
  public SummarizeDemo(
      Gate gate,
      Transactions transactions,
      ChangeSets changeSets,
      SourceRecords records,
      Customers customers,
      Orders orders,
      Archive archive) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.changeSets = requireNonNull(changeSets, "changeSets is null");
    this.records = requireNonNull(records, "records is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.orders = requireNonNull(orders, "orders is null");
    this.archive = requireNonNull(archive, "archive is null");
  }

  public Summary summarize(CallContext context) {
    gate.require(context, Permission.COUNT_CUSTOMERS);
    gate.require(context, Permission.SEE_ORDERS);
    return transactions.inTransaction(this::read);
  }

  private Summary read() {
    List<ChangeSet> brought = changeSets.list(ChangeSetKind.SYNC);
    Map<CustomerId, List<Fact>> bought = ordersByCustomer(brought);
    Set<CustomerId> walkIns =
        bought.keySet().stream()
            .filter(customer -> customers.find(customer).isEmpty())
            .collect(Collectors.toSet());
    Optional<CustomerId> regular =
        bought.entrySet().stream()
            .filter(entry -> !walkIns.contains(entry.getKey()))
            .max(
                Comparator.<Map.Entry<CustomerId, List<Fact>>>comparingInt(
                        entry -> entry.getValue().size())
                    .thenComparing(entry -> entry.getKey().value()))
            .map(Map.Entry::getKey);
    return new Summary(
        customers.count(),
        created(brought, Stream.PRODUCTS),
        count(bought.values(), OrderKind.SALE),
        count(bought.values(), OrderKind.CANCELLATION),
        count(bought.values(), OrderKind.RETURN),
        walkIns.stream().mapToLong(walkIn -> bought.getOrDefault(walkIn, List.of()).size()).sum(),
        regular,
        regular.flatMap(this::number));
  }

  /** Whoever an order that came in is about, walk-ins with them. */
  private Map<CustomerId, List<Fact>> ordersByCustomer(List<ChangeSet> brought) {
    Set<CustomerId> owners = new HashSet<>();
    for (ChangeSet changeSet : brought) {
      if (changeSet.stream() == Stream.ORDERS) {
        addOwners(changeSet, owners);
      }
    }
    Map<CustomerId, List<Fact>> bought = new HashMap<>();
    owners.forEach(owner -> bought.put(owner, orders.list(owner, Integer.MAX_VALUE)));
    return bought;
  }

  private void addOwners(ChangeSet changeSet, Set<CustomerId> owners) {
    List<UUID> all =
        new ArrayList<>(records.listRecordsOf(Stream.ORDERS, changeSet.id(), Integer.MAX_VALUE));
    for (int from = 0; from < all.size(); from += RECORDS) {
      records
          .listVersions(Stream.ORDERS, all.subList(from, Math.min(all.size(), from + RECORDS)))
          .forEach(version -> owners.add(new CustomerId(version.owner())));
    }
  }

  private static long created(List<ChangeSet> brought, Stream stream) {
    return brought.stream()
        .filter(changeSet -> changeSet.stream() == stream)
        .mapToLong(changeSet -> changeSet.counts().created())
        .sum();
  }

  private static long count(Collection<List<Fact>> bought, OrderKind kind) {
    return bought.stream().flatMap(List::stream).filter(order -> order.kind() == kind).count();
  }

  /** Of the customer's sale with the most lines. */
  private Optional<String> number(CustomerId customer) {
    return archive.list(Stream.ORDERS, customer).stream()
        .map(opened -> (OrderDocument) opened.document())
        .filter(order -> order.kind() == OrderKind.SALE)
        .max(
            Comparator.<OrderDocument>comparingInt(order -> order.lines().size())
                .thenComparing(OrderDocument::number))
        .map(order -> order.id().value());
  }

  /**
   * What the demo came to.
   *
   * @param walkInOrders of any kind, counted among the others too
   * @param regular a customer who has many orders
   * @param order the id of one of them
   */
  public record Summary(
      long customers,
      long products,
      long sales,
      long cancellations,
      long returns,
      long walkInOrders,
      Optional<CustomerId> regular,
      Optional<String> order) {
    public Summary {
      requireNonNull(regular, "regular is null");
      requireNonNull(order, "order is null");
    }

    @Override
    public String toString() {
      return "Summary[" + customers + " customers]";
    }
  }
}
