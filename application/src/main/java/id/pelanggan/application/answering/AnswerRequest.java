package id.pelanggan.application.answering;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.request.RequestBook;
import id.pelanggan.application.request.RequestLetters;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.audit.AuditAction;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestState;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Does what a request asks for, and closes it. */
public final class AnswerRequest {
  private final Gate gate;
  private final Transactions transactions;
  private final OpenKeys openKeys;
  private final RequestBook book;
  private final RequestLetters letters;
  private final Deeds deeds;

  @Inject
  AnswerRequest(
      Gate gate,
      Transactions transactions,
      OpenKeys openKeys,
      RequestBook book,
      RequestLetters letters,
      Deeds deeds) {
    this.gate = requireNonNull(gate, "gate is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.book = requireNonNull(book, "book is null");
    this.letters = requireNonNull(letters, "letters is null");
    this.deeds = requireNonNull(deeds, "deeds is null");
  }

  /**
   * What is to be erased goes ten minutes later, unless somebody cancels it; the request stays open
   * until then. Everything else is done when this returns. Tells the customer by letter, where that
   * can be done.
   *
   * @throws PelangganException {@link RequestError#REQUEST_UNKNOWN}, {@link
   *     RequestError#REQUEST_CLOSED}, {@link RequestError#REQUEST_CUSTOMER_MISSING}, {@link
   *     RequestError#REQUEST_NOT_VERIFIED}; {@link RequestError#REQUEST_NOT_EXPORTED}, {@link
   *     RequestError#REQUEST_CHANGE_MISSING}, {@link RequestError#REQUEST_TOPICS_MISSING} by its
   *     kind
   */
  public Answered answer(CallContext context, RequestId id, Answer answer) {
    gate.require(context, Permission.HANDLE_REQUESTS);
    openKeys.require();
    Answered answered = transactions.inTransaction(() -> doIt(context, id, answer));
    letters.sendAnswered(context, answered.request());
    return answered;
  }

  private Answered doIt(CallContext context, RequestId id, Answer answer) {
    PrivacyRequest request = book.requireOpen(id);
    CustomerId customer = RequestBook.requireCustomer(request);
    RequestBook.requireVerified(request);
    Optional<ErasureId> erasure = deeds.perform(context, request, customer, answer);
    PrivacyRequest after =
        erasure.isPresent()
            ? request.inWork()
            : request.closed(RequestState.ANSWERED, context.at());
    book.change(
        context,
        after,
        erasure.isPresent() ? Act.ERASURE_BEGUN : Act.ANSWERED,
        "",
        AuditAction.REQUEST_ANSWERED);
    return new Answered(after, erasure);
  }

  /**
   * What an answer needs beyond the request.
   *
   * @param change what is put right; only for {@code RECTIFICATION}, which needs it
   * @param topics what is taken back or objected to; needed for {@code WITHDRAWAL}. An {@code
   *     OBJECTION} without any is against everything that rests on a legitimate interest
   */
  public record Answer(Optional<CustomerChange.Request> change, List<ConsentTopic> topics) {
    /** For kinds that need nothing more. */
    public static final Answer PLAIN = new Answer(Optional.empty(), List.of());

    public Answer {
      requireNonNull(change, "change is null");
      topics = List.copyOf(topics);
    }
  }

  /**
   * @param erasure that was begun; empty for every other kind
   */
  public record Answered(PrivacyRequest request, Optional<ErasureId> erasure) {
    public Answered {
      requireNonNull(request, "request is null");
      requireNonNull(erasure, "erasure is null");
    }
  }
}
