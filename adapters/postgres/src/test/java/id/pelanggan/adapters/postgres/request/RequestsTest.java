package id.pelanggan.adapters.postgres.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.port.Mail;
import id.pelanggan.application.request.AssignCustomer;
import id.pelanggan.application.request.ChangeRegime;
import id.pelanggan.application.request.CountOpenRequests;
import id.pelanggan.application.request.ExtendRequest;
import id.pelanggan.application.request.ListRequests;
import id.pelanggan.application.request.ListRequests.Which;
import id.pelanggan.application.request.OpenRequest;
import id.pelanggan.application.request.RefuseRequest;
import id.pelanggan.application.request.ShowRequest;
import id.pelanggan.application.request.VerifyRequester;
import id.pelanggan.application.request.WithdrawRequest;
import id.pelanggan.application.request.WriteReceipt;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.request.ExtensionReason;
import id.pelanggan.domain.request.PrivacyRequest;
import id.pelanggan.domain.request.RefusalReason;
import id.pelanggan.domain.request.Regime;
import id.pelanggan.domain.request.RequestError;
import id.pelanggan.domain.request.RequestEvent;
import id.pelanggan.domain.request.RequestEvent.Act;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.request.RequestState;
import id.pelanggan.domain.request.Verification;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class RequestsTest {
  private static final String WORDS = "Tolong kirim data saya ke siti@contoh.id, 0800-0000-4417";

  private final RequestGround ground;
  private final TestDatabase database;

  RequestsTest(TestDatabase database) {
    this.database = database;
    this.ground = new RequestGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldKeepWhatWasSaidSealedAndFindItByItsContacts() {
    PrivacyRequest opened = openUnknown(RequestKind.ACCESS, ground.context().at());

    assertThat(view(opened).words()).isEqualTo(WORDS);
    assertThat(opened.receipt().value()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(Duration.between(opened.receivedAt(), opened.dueAt()))
        .isEqualTo(Duration.ofHours(72));
    assertThat(ground.query("select encode(sealed, 'escape') from privacy_request").getFirst())
        .doesNotContain("siti")
        .doesNotContain("kirim");
    assertThat(ground.query("select kind from privacy_request_contact order by kind"))
        .containsExactly("EMAIL", "PHONE");
  }

  @Test
  void shouldGoItsWayStepByStepAndNoteEach() {
    CustomerId siti = ground.add("Siti Contoh", "siti@contoh.id", "0800-0000-4417");
    RequestId id = openUnknown(RequestKind.ACCESS, ground.context().at()).id();

    assertRefused(
        RequestError.REQUEST_CUSTOMER_MISSING,
        () ->
            ground
                .get(VerifyRequester.class)
                .verify(ground.context(), id, Verification.PAPER_SHOWN));
    ground.get(AssignCustomer.class).assign(ground.context(), id, siti);
    PrivacyRequest verified =
        ground.get(VerifyRequester.class).verify(ground.context(), id, Verification.KNOWN_CONTACT);
    assertThat(verified.state()).isEqualTo(RequestState.VERIFIED);
    ground.get(ChangeRegime.class).change(ground.context(), id, Regime.EU_GDPR);
    ground.get(ExtendRequest.class).extend(ground.context(), id, ExtensionReason.COMPLEX);
    ground.get(WithdrawRequest.class).withdraw(ground.context(), id);

    ShowRequest.View view = ground.get(ShowRequest.class).show(ground.context(), id);
    assertThat(view.events())
        .extracting(RequestEvent::act)
        .containsExactly(
            Act.OPENED,
            Act.ASSIGNED,
            Act.VERIFIED,
            Act.REGIME_CHANGED,
            Act.EXTENDED,
            Act.WITHDRAWN);
    assertThat(view.name()).contains("Siti Contoh");
    assertThat(view.request().state()).isEqualTo(RequestState.WITHDRAWN);
    assertRefused(
        RequestError.REQUEST_CLOSED,
        () -> ground.get(WithdrawRequest.class).withdraw(ground.context(), id));
  }

  @Test
  void shouldExtendOnceAndOnlyWhereTheLawDoes() {
    RequestId id = openUnknown(RequestKind.ACCESS, ground.context().at()).id();
    ExtendRequest extend = ground.get(ExtendRequest.class);

    assertRefused(
        RequestError.REQUEST_EXTENSION_REFUSED,
        () -> extend.extend(ground.context(), id, ExtensionReason.COMPLEX));
    ground.get(ChangeRegime.class).change(ground.context(), id, Regime.EU_GDPR);
    extend.extend(ground.context(), id, ExtensionReason.MANY_REQUESTS);
    assertRefused(
        RequestError.REQUEST_EXTENSION_REFUSED,
        () -> extend.extend(ground.context(), id, ExtensionReason.COMPLEX));
  }

  @Test
  void shouldRefuseOnlyForWhatTheLawKnows() {
    CustomerId siti = ground.add("Siti Contoh", "siti@contoh.id", "0800-0000-4417");
    PrivacyRequest request = ground.open(RequestKind.ERASURE, siti);
    RefuseRequest refuse = ground.get(RefuseRequest.class);

    assertRefused(
        RequestError.REQUEST_REFUSAL_UNFOUNDED,
        () -> refuse.refuse(ground.context(), request.id(), RefusalReason.EXCESSIVE));
    PrivacyRequest refused = refuse.refuse(ground.context(), request.id(), RefusalReason.LAW_KEEPS);

    assertThat(refused.state()).isEqualTo(RequestState.REFUSED);
    assertThat(ground.sent())
        .extracting(Mail.Letter::subject)
        .containsExactly("REQUEST_RECEIVED", "REQUEST_ANSWERED");
    assertThat(ground.sent().getLast().to()).isEqualTo("siti@contoh.id");
    assertThat(ground.sent().getLast().text()).contains("UU KUP art. 28(11)");
    assertThat(ground.get(WriteReceipt.class).write(ground.context(), request.id(), "id"))
        .contains(request.receipt().value())
        .contains("Toko Melati");
    assertThat(view(refused).events())
        .extracting(RequestEvent::act)
        .containsExactly(Act.OPENED, Act.VERIFIED, Act.LETTER_SENT, Act.REFUSED, Act.LETTER_SENT);
  }

  @Test
  void shouldListTheMostUrgentFirstAndCountWhatCannotWait() {
    Instant now = ground.context().at();
    PrivacyRequest calm = openUnknown(RequestKind.ACCESS, now);
    PrivacyRequest overdue = openUnknown(RequestKind.ERASURE, now.minus(Duration.ofHours(80)));
    PrivacyRequest near = openUnknown(RequestKind.RESTRICTION, now.minus(Duration.ofHours(60)));

    List<ListRequests.Entry> open =
        ground.get(ListRequests.class).list(ground.context(), Which.OPEN);

    assertThat(open)
        .extracting(entry -> entry.request().id())
        .containsExactly(overdue.id(), near.id(), calm.id());
    assertThat(ground.get(CountOpenRequests.class).count(ground.context()))
        .isEqualTo(new CountOpenRequests.Figures(3, 1, 1));
    assertThat(ground.get(ListRequests.class).list(ground.context(), Which.CLOSED)).isEmpty();
  }

  @Test
  void shouldNotTakeARequestOfTomorrow() {
    Instant tomorrow = ground.context().at().plus(Duration.ofDays(1));

    assertRefused(RequestError.REQUEST_TIME_WRONG, () -> openUnknown(RequestKind.ACCESS, tomorrow));
    assertThat(ground.query("select 1 from privacy_request")).isEmpty();
  }

  @Test
  void shouldNeverChangeWhatWasDone() {
    openUnknown(RequestKind.ACCESS, ground.context().at());

    for (String statement :
        List.of(
            "update request_event set act = 'ANSWERED'",
            "delete from request_event",
            "truncate request_event",
            "delete from privacy_request")) {
      assertThatThrownBy(() ->
              database.execute("set role pelanggan_app", "set search_path to pelanggan", statement))
          .as(statement)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void shouldRefuseNobodyInParticular() {
    CallContext nobody =
        new CallContext(
            new OperatorId(new UUID(9, 9)), StartingPurposes.ADMINISTRATION, ground.context().at());
    RequestId id = openUnknown(RequestKind.ACCESS, ground.context().at()).id();

    assertRefused(
        AccessError.PERMISSION_MISSING, () -> ground.get(ShowRequest.class).show(nobody, id));
    assertRefused(
        AccessError.PERMISSION_MISSING,
        () -> ground.get(ListRequests.class).list(nobody, Which.OPEN));
    assertRefused(
        AccessError.PERMISSION_MISSING,
        () -> ground.get(WithdrawRequest.class).withdraw(nobody, id));
  }

  @Test
  void shouldGiveReceiptsThatSayNothing() {
    Set<String> receipts =
        Set.of(
            openUnknown(RequestKind.ACCESS, ground.context().at()).receipt().value(),
            openUnknown(RequestKind.ACCESS, ground.context().at()).receipt().value(),
            openUnknown(RequestKind.ACCESS, ground.context().at()).receipt().value());

    assertThat(receipts).hasSize(3);
  }

  private ShowRequest.View view(PrivacyRequest request) {
    return ground.get(ShowRequest.class).show(ground.context(), request.id());
  }

  private PrivacyRequest openUnknown(RequestKind kind, Instant received) {
    return ground
        .get(OpenRequest.class)
        .open(
            ground.context(),
            new OpenRequest.Command(
                kind,
                RequestOrigin.LETTER,
                Optional.empty(),
                Optional.empty(),
                Optional.of(received),
                Optional.empty(),
                WORDS));
  }

  private static void assertRefused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PelangganException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
