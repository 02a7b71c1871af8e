package id.pelanggan.application.customer;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.CustomerLists;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.customer.CustomerFilter;
import id.pelanggan.domain.customer.CustomerPlace;
import id.pelanggan.domain.customer.CustomerSort;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Lists customers page by page, each as quickly as the first. Works while the keys are locked: then
 * the rows have no names.
 */
public final class ListCustomers {
  private final Gate gate;
  private final Transactions transactions;
  private final CustomerLists lists;
  private final CustomerRows rows;

  @Inject
  public ListCustomers(
      Gate gate, Transactions transactions, CustomerLists lists, CustomerRows rows) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.lists = requireNonNull(lists, "lists is null");
    this.rows = requireNonNull(rows, "rows is null");
  }

  /** Asks nobody for a passphrase; notes how many names were shown. */
  public Page list(CallContext context, Request request) {
    gate.require(context, Permission.SEE_CUSTOMERS);
    return transactions.inTransaction(() -> {
      List<CustomerPlace> places =
          lists.list(
              request.filter(),
              request.sort(),
              request.after(),
              request.limit() + 1,
              LocalDate.ofInstant(context.at(), ZoneOffset.UTC));
      boolean more = places.size() > request.limit();
      List<CustomerPlace> page = more ? places.subList(0, request.limit()) : places;
      return new Page(
          rows.describe(context, page.stream().map(CustomerPlace::customer).toList()),
          more ? Optional.of(page.getLast()) : Optional.empty());
    });
  }

  /**
   * @param after where the last page ended; empty for the first
   * @param limit at most so many, 1 to {@value #LONGEST}
   */
  public record Request(
      CustomerFilter filter, CustomerSort sort, Optional<CustomerPlace> after, int limit) {
    public static final int LONGEST = 200;

    public Request {
      requireNonNull(filter, "filter is null");
      requireNonNull(sort, "sort is null");
      requireNonNull(after, "after is null");
      if (limit < 1 || limit > LONGEST) {
        throw new IllegalArgumentException("limit is not in 1.." + LONGEST + ": " + limit);
      }
    }
  }

  /**
   * @param next where the next page begins; empty after the last
   */
  public record Page(List<CustomerRow> rows, Optional<CustomerPlace> next) {
    public Page {
      rows = List.copyOf(rows);
      requireNonNull(next, "next is null");
    }
  }
}
