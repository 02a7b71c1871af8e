package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Audit;
import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Vault;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.PrivacyRequest.Verified;
import id.pelanggan.domain.request.Regime;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.RequestState;
import id.pelanggan.domain.request.Verification;
import id.pelanggan.domain.vault.KeySlot;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens requests, whoever takes them; each has its clock from the moment it came in. */
public final class Requests {
  /** Characters that what was said may have. */
  public static final int LONGEST_WORDS = 2_000;

  /** The law of a shop that nobody told otherwise. */
  static final Regime USUAL = Regime.ID_UU_PDP;

  private final PrivacyRequests requests;
  private final RequestBook book;
  private final RequestSealing sealing;
  private final Vault vault;
  private final Audit audit;
  private final TimeOrderedIds ids;

  @Inject
  Requests(
      PrivacyRequests requests,
      RequestBook book,
      RequestSealing sealing,
      Vault vault,
      Audit audit,
      TimeOrderedIds ids) {
    this.requests = requireNonNull(requests, "requests is null");
    this.book = requireNonNull(book, "book is null");
    this.sealing = requireNonNull(sealing, "sealing is null");
    this.vault = requireNonNull(vault, "vault is null");
    this.audit = requireNonNull(audit, "audit is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * Notes a request, in the transaction of the caller.
   *
   * @param customer who asks; empty where that has to be found out
   * @param verified whether it is certain that this is the customer, as it is on their own page
   * @param words what they said, at most 2,000 characters; may be empty, is sealed
   */
  public RequestId open(
      CallContext context,
      RequestKind kind,
      RequestOrigin origin,
      Optional<CustomerId> customer,
      boolean verified,
      String words) {
    Optional<Verification> how = verified ? Optional.of(Verification.OWN_PAGE) : Optional.empty();
    return open(context, new Opening(kind, origin, customer, USUAL, context.at(), how, words)).id();
  }

  /**
   * Closes a request whose erasure is done, in the transaction of the caller; what was said goes
   * with the customer. Does nothing where it is closed already.
   */
  public void erased(CallContext context, RequestId id) {
    requests
        .lock(id)
        .filter(request -> request.state().isOpen())
        .ifPresent(request ->
            book.change(
                context,
                request.closed(RequestState.ANSWERED, context.at()),
                Act.ANSWERED,
                "",
                AuditAction.REQUEST_ANSWERED));
  }

  /** Notes that the erasure of a request was cancelled, in the transaction of the caller. */
  public void erasureCancelled(CallContext context, RequestId id) {
    requests
        .lock(id)
        .filter(request -> request.state().isOpen())
        .ifPresent(request -> book.change(context, request, Act.ERASURE_CANCELLED, ""));
  }

  /** Those of a customer whose clock runs, the newest first; for the customer's own page. */
  public List<Open> listOpen(CustomerId customer) {
    return requests.list(customer).stream()
        .filter(request -> request.state().isOpen())
        .map(request ->
            new Open(
                request.kind(), request.receivedAt(), request.dueAt(), request.receipt().value()))
        .toList();
  }

  /** Closes a request that was carried out at once, in the transaction of the caller. */
  public void answer(CallContext context, RequestId id) {
    PrivacyRequest request = book.requireOpen(id);
    RequestBook.requireVerified(request);
    book.change(
        context,
        request.closed(RequestState.ANSWERED, context.at()),
        Act.ANSWERED,
        "",
        AuditAction.REQUEST_ANSWERED);
  }

  PrivacyRequest open(CallContext context, Opening opening) {
    requireLength(opening.words());
    RequestId id = new RequestId(ids.next());
    KeySlot slot = vault.newSlot();
    Optional<Verified> verified =
        opening.verification().map(how -> new Verified(how, context.actor(), context.at()));
    PrivacyRequest request =
        new PrivacyRequest(
            id,
            sealing.receipt(id),
            opening.kind(),
            opening.origin(),
            opening.customer(),
            opening.receivedAt(),
            opening.regime(),
            Clocks.due(opening.regime(), opening.receivedAt()),
            Optional.empty(),
            verified.isPresent() ? RequestState.VERIFIED : RequestState.RECEIVED,
            verified,
            Optional.empty(),
            Optional.empty(),
            slot,
            sealing.seal(slot, id, opening.words()));
    requests.insert(request, sealing.contacts(opening.words()));
    requests.addEvent(
        new RequestEvent(id, Act.OPENED, opening.origin().name(), context.actor(), context.at()));
    verified.ifPresent(how ->
        requests.addEvent(
            new RequestEvent(id, Act.VERIFIED, how.how().name(), how.by(), how.at())));
    note(context, request);
    return request;
  }

  private void note(CallContext context, PrivacyRequest request) {
    request
        .customer()
        .ifPresentOrElse(
            who -> audit.note(context, AuditAction.REQUEST_OPENED, who, request.id().value()),
            () -> audit.note(context, AuditAction.REQUEST_OPENED, request.id().value(), 1));
  }

  private static void requireLength(String words) {
    if (words.length() > LONGEST_WORDS) {
      throw new PelangganException(
          RequestError.REQUEST_WORDS_TOO_LONG, Map.of("maximum", String.valueOf(LONGEST_WORDS)));
    }
  }

  /**
   * A request whose clock runs, as its customer sees it.
   *
   * @param receipt by what they name it
   */
  public record Open(RequestKind kind, Instant receivedAt, Instant dueAt, String receipt) {
    public Open {
      requireNonNull(kind, "kind is null");
      requireNonNull(receivedAt, "receivedAt is null");
      requireNonNull(dueAt, "dueAt is null");
      requireNonNull(receipt, "receipt is null");
    }
  }

  /**
   * What is known of a request when it comes in.
   *
   * @param receivedAt when it reached the shop, which may be before somebody notes it
   */
  record Opening(
      RequestKind kind,
      RequestOrigin origin,
      Optional<CustomerId> customer,
      Regime regime,
      Instant receivedAt,
      Optional<Verification> verification,
      String words) {
    Opening {
      requireNonNull(kind, "kind is null");
      requireNonNull(origin, "origin is null");
      requireNonNull(customer, "customer is null");
      requireNonNull(regime, "regime is null");
      requireNonNull(receivedAt, "receivedAt is null");
      requireNonNull(verification, "verification is null");
      requireNonNull(words, "words is null");
    }

    @Override
    public String toString() {
      return "Opening[" + kind + ", " + origin + "]";
    }
  }
}
