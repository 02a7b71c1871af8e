package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestClock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists requests with their clocks. */
public final class ListRequests {
  private static final int MOST = 200;

  private final Gate gate;
  private final Transactions transactions;
  private final PrivacyRequests requests;
  private final Requesters requesters;
  private final Audit audit;

  @Inject
  ListRequests(
      Gate gate,
      Transactions transactions,
      PrivacyRequests requests,
      Requesters requesters,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.requests = requireNonNull(requests, "requests is null");
    this.requesters = requireNonNull(requesters, "requesters is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * The most urgent of the open ones first, or the one that was closed last. Names are there where
   * that needs nobody's passphrase.
   */
  public List<Entry> list(CallContext context, Which which) {
    gate.require(context, Permission.SEE_REQUESTS);
    return transactions.inTransaction(() -> {
      List<PrivacyRequest> found =
          switch (which) {
            case OPEN -> requests.listOpen();
            case CLOSED -> requests.listClosed(MOST);
          };
      Map<CustomerId, String> names =
          requesters.names(
              found.stream().flatMap(request -> request.customer().stream()).distinct().toList());
      if (!names.isEmpty()) {
        audit.note(context, AuditAction.CUSTOMERS_FOUND, names.size());
      }
      return found.stream().map(request -> entry(context, request, names)).toList();
    });
  }

  private static Entry entry(
      CallContext context, PrivacyRequest request, Map<CustomerId, String> names) {
    return new Entry(request, request.clock(context.at()), request.customer().map(names::get));
  }

  /** Which ones. */
  public enum Which {
    OPEN,
    CLOSED
  }

  /**
   * @param name of the customer; empty where nobody is known, or no name
   */
  public record Entry(PrivacyRequest request, RequestClock clock, Optional<String> name) {
    public Entry {
      requireNonNull(request, "request is null");
      requireNonNull(clock, "clock is null");
      requireNonNull(name, "name is null");
    }

    @Override
    public String toString() {
      return "Entry[" + request + "]";
    }
  }
}
