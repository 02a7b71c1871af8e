package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.Restrictions;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the customers whose data is kept and not used. */
public final class ListRestricted {
  private final Gate gate;
  private final Transactions transactions;
  private final Restrictions restrictions;
  private final Requesters requesters;
  private final Audit audit;

  @Inject
  ListRestricted(
      Gate gate,
      Transactions transactions,
      Restrictions restrictions,
      Requesters requesters,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.restrictions = requireNonNull(restrictions, "restrictions is null");
    this.requesters = requireNonNull(requesters, "requesters is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /** The last one first. Names are there where that needs nobody's passphrase. */
  public List<Entry> list(CallContext context) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    return transactions.inTransaction(() -> {
      Map<CustomerId, Instant> all = restrictions.listAll();
      Map<CustomerId, String> names = requesters.names(all.keySet());
      if (!names.isEmpty()) {
        audit.note(context, AuditAction.CUSTOMERS_FOUND, names.size());
      }
      return all.entrySet().stream()
          .map(one ->
              new Entry(one.getKey(), Optional.ofNullable(names.get(one.getKey())), one.getValue()))
          .sorted(Comparator.comparing(Entry::since).reversed())
          .toList();
    });
  }

  /**
   * @param name empty where there is none or it cannot be read
   */
  public record Entry(CustomerId customer, Optional<String> name, Instant since) {
    public Entry {
      requireNonNull(customer, "customer is null");
      requireNonNull(name, "name is null");
      requireNonNull(since, "since is null");
    }

    @Override
    public String toString() {
      return "Entry[" + customer + "]";
    }
  }
}
