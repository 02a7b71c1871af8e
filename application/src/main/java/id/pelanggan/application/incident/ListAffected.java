package id.pelanggan.application.incident;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.CustomerRow;
import id.pelanggan.application.customer.DescribeCustomers;
import id.pelanggan.application.port.Incidents;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.incident.IncidentId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists whom an incident concerns, with names, so that they can be told. */
public final class ListAffected {
  /** Most customers of a page. */
  public static final int LONGEST = 200;

  private final Gate gate;
  private final Transactions transactions;
  private final Incidents incidents;
  private final IncidentBook book;
  private final DescribeCustomers describeCustomers;
  private final Audit audit;

  @Inject
  public ListAffected(
      Gate gate,
      Transactions transactions,
      Incidents incidents,
      IncidentBook book,
      DescribeCustomers describeCustomers,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.incidents = requireNonNull(incidents, "incidents is null");
    this.book = requireNonNull(book, "book is null");
    this.describeCustomers = requireNonNull(describeCustomers, "describeCustomers is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @param after where the last page ended; empty for the first
   * @param limit 1 to {@value #LONGEST}
   */
  public Page list(CallContext context, IncidentId id, Optional<CustomerId> after, int limit) {
    gate.require(context, Permission.HANDLE_INCIDENTS);
    if (limit < 1 || limit > LONGEST) {
      throw new IllegalArgumentException("limit is not in 1.." + LONGEST + ": " + limit);
    }
    return transactions.inTransaction(() -> {
      IncidentView view = book.view(context, book.find(id));
      List<CustomerId> customers = incidents.listAffected(id, after, limit);
      audit.note(context, AuditAction.AFFECTED_LISTED, id.value(), customers.size());
      return new Page(
          view,
          describeCustomers.describe(context, customers),
          customers.size() == limit ? Optional.of(customers.getLast()) : Optional.empty());
    });
  }

  /**
   * @param next where the next page begins; empty where there is surely none
   */
  public record Page(
      IncidentView incident, List<CustomerRow> customers, Optional<CustomerId> next) {
    public Page {
      requireNonNull(incident, "incident is null");
      customers = List.copyOf(customers);
      requireNonNull(next, "next is null");
    }
  }
}
