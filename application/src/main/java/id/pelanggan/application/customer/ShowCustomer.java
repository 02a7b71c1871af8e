package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.CustomerView.Moment;
import id.pelanggan.application.customer.CustomerView.Purchases;
import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.intake.Archive.Opened;
import id.pelanggan.application.port.CustomerState;
import id.pelanggan.application.port.Customers;
import id.pelanggan.application.port.Orders;
import id.pelanggan.application.port.Sources;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.intake.IntakeError;
import id.pelanggan.domain.sales.Money;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens one customer: who it is, what every value comes from, and what happened. */
public final class ShowCustomer {
  private final Gate gate;
  private final Audit audit;
  private final Transactions transactions;
  private final Customers customers;
  private final Orders orders;
  private final Sources sources;
  private final Archive archive;

  @Inject
  public ShowCustomer(
      Gate gate,
      Audit audit,
      Transactions transactions,
      Customers customers,
      Orders orders,
      Sources sources,
      Archive archive) {
    this.gate = requireNonNull(gate, "gate is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.customers = requireNonNull(customers, "customers is null");
    this.orders = requireNonNull(orders, "orders is null");
    this.sources = requireNonNull(sources, "sources is null");
    this.archive = requireNonNull(archive, "archive is null");
  }

  /**
   * @throws PelangganException {@link IntakeError#CUSTOMER_UNKNOWN} where there is no such customer
   */
  public CustomerView show(CallContext context, CustomerId id) {
    gate.require(context, Permission.SEE_CUSTOMERS);
    return transactions.inTransaction(() -> read(context, id));
  }

  private CustomerView read(CallContext context, CustomerId id) {
    CustomerState customer =
        customers
            .find(id)
            .orElseThrow(() ->
                new PelangganException(
                    IntakeError.CUSTOMER_UNKNOWN, Map.of("customer", id.value().toString())));
    audit.note(context, AuditAction.CUSTOMER_READ, id, id.value());
    return new CustomerView(
        id,
        archive.profile(customer),
        customer.facts(),
        orders.listSummaries(id).stream().map(ShowCustomer::purchases).toList(),
        timeline(id),
        sources.list().stream().collect(Collectors.toMap(Source::id, source -> source)));
  }

  private List<Moment> timeline(CustomerId id) {
    List<Moment> moments = new ArrayList<>();
    for (Stream stream : List.of(Stream.ORDERS, Stream.INTERACTIONS, Stream.FEEDBACK)) {
      for (Opened opened : archive.list(stream, id)) {
        moments.add(
            new Moment(at(opened.document()), opened.version().source(), opened.document()));
      }
    }
    moments.sort(Comparator.comparing(Moment::at).reversed());
    return moments;
  }

  private static Instant at(Document document) {
    return switch (document) {
      case OrderDocument order -> order.orderedAt();
      case InteractionDocument interaction -> interaction.occurredAt();
      case FeedbackDocument feedback -> feedback.occurredAt();
      case CustomerDocument customer -> throw new IllegalArgumentException("not an event");
      case ProductDocument product -> throw new IllegalArgumentException("not an event");
    };
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
}
