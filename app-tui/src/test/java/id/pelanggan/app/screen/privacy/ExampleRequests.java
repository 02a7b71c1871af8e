package id.pelanggan.app.screen.privacy;

import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.app.screen.privacy.requests.RequestRow;
import id.pelanggan.app.screen.privacy.requests.RequestSource;
import id.pelanggan.app.screen.privacy.requests.RequestStory;
import id.pelanggan.app.screen.privacy.systems.SystemLine;
import id.pelanggan.application.answering.AnswerRequest;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.request.ExtensionReason;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.ReceiptNumber;
import id.pelanggan.domain.request.RefusalReason;
import id.pelanggan.domain.request.Regime;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.RequestState;
import id.pelanggan.domain.request.Verification;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.vault.KeySlot;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invented requests. */
final class ExampleRequests implements RequestSource {
  private static final OperatorId SARI = new OperatorId(new UUID(5, 5));

  private final List<String> done;
  private final boolean empty;

  ExampleRequests(List<String> done, boolean empty) {
    this.done = done;
    this.empty = empty;
  }

  @Override
  public List<RequestRow> list() {
    if (empty) {
      return List.of();
    }
    return List.of(
        row(1, RequestKind.ERASURE, RequestState.VERIFIED, 77, "Taufik Hidayat W.", 15),
        row(2, RequestKind.ACCESS, RequestState.VERIFIED, 55, "Maya Anggraini", 1),
        row(3, RequestKind.WITHDRAWAL, RequestState.RECEIVED, 12, "Siti Rahayu", 3),
        unknown(4, RequestKind.RECTIFICATION, 3),
        row(5, RequestKind.RESTRICTION, RequestState.ANSWERED, 140, "Joko Purnomo", 20),
        row(6, RequestKind.ACCESS, RequestState.REFUSED, 200, "Andi Kusuma", 6));
  }

  @Override
  public long countOpen() {
    return list().stream().filter(row -> row.request().state().isOpen()).count();
  }

  private static RequestRow row(
      int number, RequestKind kind, RequestState state, int hours, String name, int customer) {
    Instant came = ExamplePrivacy.NOW.minus(Duration.ofHours(hours));
    return new RequestRow(
        request(number, kind, state, came, Optional.of(ExamplePrivacy.customer(customer))),
        Optional.of(name));
  }

  private static RequestRow unknown(int number, RequestKind kind, int hours) {
    Instant came = ExamplePrivacy.NOW.minus(Duration.ofHours(hours));
    return new RequestRow(
        request(number, kind, RequestState.RECEIVED, came, Optional.empty()), Optional.empty());
  }

  private static PrivacyRequest request(
      int number,
      RequestKind kind,
      RequestState state,
      Instant came,
      Optional<CustomerId> customer) {
    return new PrivacyRequest(
        new RequestId(new UUID(6, number)),
        new ReceiptNumber("7QK2-9DX" + number),
        kind,
        number % 2 == 0 ? RequestOrigin.EMAIL : RequestOrigin.COUNTER,
        customer,
        came,
        Regime.ID_UU_PDP,
        came.plus(Duration.ofHours(72)),
        Optional.empty(),
        state,
        state == RequestState.RECEIVED
            ? Optional.empty()
            : Optional.of(
                new PrivacyRequest.Verified(
                    Verification.KNOWN_CONTACT, SARI, came.plus(Duration.ofHours(1)))),
        state == RequestState.REFUSED ? Optional.of(RefusalReason.EXCESSIVE) : Optional.empty(),
        state.isOpen() ? Optional.empty() : Optional.of(came.plus(Duration.ofHours(30))),
        new KeySlot(1),
        new byte[0]);
  }

  @Override
  public RequestStory read(RequestId request) {
    RequestRow row =
        list().stream().filter(one -> one.request().id().equals(request)).findFirst().orElseThrow();
    Instant came = row.request().receivedAt();
    RequestEvent opened = event(row, RequestEvent.Act.OPENED, "", came);
    if (row.request().verified().isEmpty()) {
      return new RequestStory("", List.of(opened), List.of());
    }
    return new RequestStory(
        row.request().kind() == RequestKind.ERASURE ? "Taufik Hidayat Wirawan, Makassar" : "",
        List.of(
            opened,
            event(
                row,
                RequestEvent.Act.VERIFIED,
                Verification.KNOWN_CONTACT.name(),
                came.plus(Duration.ofHours(1)))),
        List.of(new SystemLine("Square", MessageKind.ERASE, MessageState.WAITING)));
  }

  private static RequestEvent event(
      RequestRow row, RequestEvent.Act act, String detail, Instant at) {
    return new RequestEvent(row.request().id(), act, detail, SARI, at);
  }

  @Override
  public Optional<CustomerId> find(String text) {
    return text.equals("Siti") ? Optional.of(ExamplePrivacy.customer(3)) : Optional.empty();
  }

  @Override
  public void open(
      RequestKind kind, RequestOrigin origin, Optional<CustomerId> customer, String words) {
    done.add("open " + kind + " " + origin + " " + customer.isPresent());
  }

  @Override
  public void assign(RequestId request, CustomerId customer) {
    done.add("assign");
  }

  @Override
  public void verify(RequestId request, Verification how) {
    done.add("verify " + how);
  }

  @Override
  public void extend(RequestId request, ExtensionReason reason) {
    done.add("extend " + reason);
  }

  @Override
  public void refuse(RequestId request, RefusalReason reason) {
    done.add("refuse " + reason);
  }

  @Override
  public List<AskedTopic> topics() {
    LocalText offers = new LocalText("Kabar dan penawaran", "News and offers");
    return List.of(
        new AskedTopic(new ConsentTopic(StartingPurposes.MARKETING, Channel.EMAIL), offers),
        new AskedTopic(new ConsentTopic(StartingPurposes.MARKETING, Channel.WHATSAPP), offers));
  }

  @Override
  public void answer(RequestId request, AnswerRequest.Answer answer) {
    done.add("answer " + answer.topics().size() + " " + answer.change().isPresent());
  }

  @Override
  public void export(RequestId request, Path json, Path html, Phrases phrases) {
    done.add("export " + json.getFileName() + " " + html.getFileName());
  }

  @Override
  public Path home() {
    return Path.of("/srv/toko");
  }
}
