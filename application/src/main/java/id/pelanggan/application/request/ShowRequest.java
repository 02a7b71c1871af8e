package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.access.Gate;
import id.pelanggan.application.outbox.OutboxEntries;
import id.pelanggan.application.outbox.OutboxEntry;
import id.pelanggan.application.port.Outbox;
import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestClock;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Opens one request: what was said, what was done, and what connected systems answered. */
public final class ShowRequest {
  private final Gate gate;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final RequestBook book;
  private final PrivacyRequests requests;
  private final RequestSealing sealing;
  private final Requesters requesters;
  private final Outbox outbox;
  private final OutboxEntries entries;
  private final Audit audit;

  @Inject
  ShowRequest(
      Gate gate,
      Transactions transactions,
      OpenKeys openKeys,
      RequestBook book,
      PrivacyRequests requests,
      RequestSealing sealing,
      Requesters requesters,
      Outbox outbox,
      OutboxEntries entries,
      Audit audit) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.book = requireNonNull(book, "book is null");
    this.requests = requireNonNull(requests, "requests is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.requesters = requireNonNull(requesters, "requesters is null");
    this.outbox = requireNonNull(outbox, "outbox is null");
    this.entries = requireNonNull(entries, "entries is null");
    this.audit = requireNonNull(audit, "audit is null");
  }

  /**
   * @throws PelangganException {@link RequestError#REQUEST_UNKNOWN}, a {@code VaultError} where the
   *     keys are locked
   */
  public View show(CallContext context, RequestId id) {
    gate.require(context, Permission.SEE_REQUESTS);
    openKeys.require();
    return transactions.inTransaction(() -> {
      PrivacyRequest request = book.require(id);
      request
          .customer()
          .ifPresent(
              who -> audit.note(context, AuditAction.CUSTOMER_READ, who, request.id().value()));
      return new View(
          request,
          request.clock(context.at()),
          request.customer().flatMap(this::name),
          sealing.open(request),
          requests.listEvents(id),
          entries.of(outbox.listOfCause(id.value())));
    });
  }

  private Optional<String> name(CustomerId who) {
    return Optional.ofNullable(requesters.names(List.of(who)).get(who));
  }

  /**
   * @param name of the customer; empty where nobody is known, or no name
   * @param words what was said; empty also where it is gone with the customer
   * @param events what was done, in its order
   * @param systems what connected systems were told because of it
   */
  public record View(
      PrivacyRequest request,
      RequestClock clock,
      Optional<String> name,
      String words,
      List<RequestEvent> events,
      List<OutboxEntry> systems) {
    public View {
      requireNonNull(request, "request is null");
      requireNonNull(clock, "clock is null");
      requireNonNull(name, "name is null");
      requireNonNull(words, "words is null");
      events = List.copyOf(events);
      systems = List.copyOf(systems);
    }

    @Override
    public String toString() {
      return "View[" + request + "]";
    }
  }
}
