package id.pelanggan.application.request;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Letters;
import id.pelanggan.application.port.Letters.LetterKind;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.port.PrivacyRequests;
import id.pelanggan.application.port.Shops;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.shop.Shop;
import id.pelanggan.domain.shop.ShopName;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Tells customers that their request came in, and what became of it. */
public final class RequestLetters {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private final Mail mail;
  private final Letters letters;
  private final Shops shops;
  private final Requesters requesters;
  private final PrivacyRequests requests;
  private final Transactions transactions;

  @Inject
  RequestLetters(
      Mail mail,
      Letters letters,
      Shops shops,
      Requesters requesters,
      PrivacyRequests requests,
      Transactions transactions) {
    this.mail = requireNonNull(mail, "mail is null");
    this.letters = requireNonNull(letters, "letters is null");
    this.shops = requireNonNull(shops, "shops is null");
    this.requesters = requireNonNull(requesters, "requesters is null");
    this.requests = requireNonNull(requests, "requests is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
  }

  /** After the transaction of what it tells of: the mail server's answer takes its time. */
  public void sendReceived(CallContext context, PrivacyRequest request) {
    send(context, request, LetterKind.REQUEST_RECEIVED);
  }

  /** As {@link #sendReceived}. */
  public void sendAnswered(CallContext context, PrivacyRequest request) {
    send(context, request, LetterKind.REQUEST_ANSWERED);
  }

  /** What is read out or printed: the receipt of a request. */
  public String text(PrivacyRequest request, String language) {
    LetterKind kind =
        request.state().isOpen() ? LetterKind.REQUEST_RECEIVED : LetterKind.REQUEST_ANSWERED;
    return letters.text(kind, language, values(request));
  }

  /** A letter that does not get through costs nobody the answer: the receipt can be printed. */
  private void send(CallContext context, PrivacyRequest request, LetterKind kind) {
    if (request.verified().isEmpty() || !mail.isSetUp()) {
      return;
    }
    request
        .customer()
        .flatMap(requesters::addressee)
        .ifPresent(to -> {
          Mail.Letter letter = letters.write(kind, to.email(), to.language(), values(request));
          if (mail.send(letter) instanceof Mail.Outcome.Taken) {
            note(context, request, kind);
          }
        });
  }

  private void note(CallContext context, PrivacyRequest request, LetterKind kind) {
    transactions.inTransaction(() -> {
      requests.addEvent(
          new RequestEvent(
              request.id(), Act.LETTER_SENT, kind.name(), context.actor(), context.at()));
      return kind;
    });
  }

  private Map<String, String> values(PrivacyRequest request) {
    return Map.of(
        "shop", shops.findShop().map(Shop::name).map(ShopName::value).orElse(""),
        "kind", request.kind().name(),
        "receipt", request.receipt().value(),
        "due", TIME.format(request.dueAt()),
        "answer", answer(request));
  }

  /** The outcome's name, and what a refusal rests on. */
  private static String answer(PrivacyRequest request) {
    return request
        .refusal()
        .flatMap(reason -> reason.citation(request.regime()))
        .map(citation -> request.state().name() + " " + citation)
        .orElseGet(() -> request.state().name());
  }
}
