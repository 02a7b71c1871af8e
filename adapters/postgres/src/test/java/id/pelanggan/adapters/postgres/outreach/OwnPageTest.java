package id.pelanggan.adapters.postgres.outreach;

import static id.pelanggan.adapters.postgres.outreach.OutreachGround.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.customer.CustomerChange;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.application.port.Mail.Outcome;
import id.pelanggan.application.selfservice.AnswerSurvey;
import id.pelanggan.application.selfservice.AskForMyData;
import id.pelanggan.application.selfservice.ChangeOwnConsents;
import id.pelanggan.application.selfservice.ChangeOwnConsents.Choice;
import id.pelanggan.application.selfservice.ConfirmSignUp;
import id.pelanggan.application.selfservice.CorrectOwnData;
import id.pelanggan.application.selfservice.EndSession;
import id.pelanggan.application.selfservice.ForgetMe;
import id.pelanggan.application.selfservice.KeepMe;
import id.pelanggan.application.selfservice.LinkResult;
import id.pelanggan.application.selfservice.OpenLink;
import id.pelanggan.application.selfservice.OwnPage;
import id.pelanggan.application.selfservice.ReadOutLink;
import id.pelanggan.application.selfservice.SendLink;
import id.pelanggan.application.selfservice.SendSurvey;
import id.pelanggan.application.selfservice.SessionToken;
import id.pelanggan.application.selfservice.ShowOwnPage;
import id.pelanggan.application.selfservice.ShowSignUpForm;
import id.pelanggan.application.selfservice.ShowSurvey;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Attribute;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.request.RequestId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.source.StartingPurposes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class OwnPageTest {
  private static final String MAIL = "sari@contoh.id";

  private final OutreachGround ground;

  OwnPageTest(TestDatabase database) {
    this.ground = new OutreachGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldOpenALinkOnceAndUntilItsEnd() {
    CustomerId sari = ground.customer("Sari", MAIL);
    String token = ground.link(sari);

    assertThat(ground.open(token)).isInstanceOf(LinkResult.Opened.class);
    assertThat(ground.open(token)).isInstanceOf(LinkResult.UsedUp.class);

    String late = ground.link(sari);
    ground.pass(Duration.ofDays(7));
    assertThat(ground.open(late)).isInstanceOf(LinkResult.Ended.class);
    assertThat(ground.query("select count(*) from link_token where used_at is not null"))
        .containsExactly("1");
  }

  @Test
  void shouldRefuseALinkWithOneOtherLetter() {
    String token = ground.link(ground.customer("Sari", MAIL));
    for (int place = 0; place < token.length(); place++) {
      for (char other : new char[] {'A', 'Z', '-', '+', ' '}) {
        if (token.charAt(place) != other) {
          String tampered = token.substring(0, place) + other + token.substring(place + 1);
          assertThat(ground.open(tampered)).as("place %d", place).isEqualTo(notValid());
        }
      }
    }
    assertThat(ground.open("")).isEqualTo(notValid());
    assertThat(ground.open(token + "A")).isEqualTo(notValid());
    assertThat(ground.open(token)).isInstanceOf(LinkResult.Opened.class);
  }

  @Test
  void shouldNotTakeALinkForWhatItIsNotFor() {
    CustomerId sari = ground.customer("Sari", MAIL);
    String link = ground.link(sari);
    assertThat(ground.get(ShowSurvey.class).show(ground.visitor(), link))
        .isEqualTo(new LinkResult.NotValid<>());
    assertThat(ground.get(ConfirmSignUp.class).confirm(ground.visitor(), link))
        .isEqualTo(new LinkResult.NotValid<>());
    assertRefused(OutreachError.SESSION_ENDED, () -> show(new SessionToken(link)));
    SessionToken session = ground.session(sari);
    assertThat(ground.open(session.value())).isEqualTo(notValid());
  }

  @Test
  void shouldSayNothingOfTheCustomerInAnAddress() {
    CustomerId sari = ground.customer("Sari", MAIL);
    ground.link(sari);
    String link = ground.letterbox().letters().getLast().text().strip();
    String token = ground.letterbox().token();
    assertThat(link).startsWith(OutreachGround.PAGES + "/l/");
    String bytes = HexFormat.of().formatHex(Base64.getUrlDecoder().decode(token));
    assertThat(bytes).doesNotContain(sari.value().toString().replace("-", ""));
    assertThat(link).doesNotContain(sari.value().toString()).doesNotContain("contoh");
    assertThat(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1))
        .doesNotContain("Sari");
  }

  @Test
  void shouldShowCustomersWhatIsTheirs() {
    ground.customer("Budi", "budi@contoh.id");
    OwnPage page = show(ground.session(ground.customer("Sari", MAIL)));

    assertThat(page.shop()).isEqualTo("Toko Melati");
    assertThat(page.name()).contains("Sari");
    assertThat(page.contacts()).extracting(OwnPage.Contact::written).containsExactly(MAIL);
    assertThat(page.sources()).containsExactly("Toko Melati");
    assertThat(page.purposes()).isNotEmpty();
    assertThat(page.consents())
        .isNotEmpty()
        .allSatisfy(consent -> assertThat(consent.standing()).isEqualTo(Standing.UNKNOWN));
    assertThat(page.requests()).isEmpty();
    assertThat(page.farewell()).isEmpty();
    assertThat(page).hasToString("OwnPage[***]");
    assertThat(ground.query("select action from audit_event where action = 'OWN_PAGE_OPENED'"))
        .hasSize(1);
  }

  @Test
  void shouldEndAVisitAfterHalfAnHourAndWhenTheCustomerLeaves() {
    CustomerId sari = ground.customer("Sari", MAIL);
    SessionToken session = ground.session(sari);
    ground.pass(Duration.ofMinutes(29));
    assertThat(show(session).name()).contains("Sari");
    ground.pass(Duration.ofMinutes(2));
    assertRefused(OutreachError.SESSION_ENDED, () -> show(session));

    SessionToken second = ground.session(sari);
    ground.get(EndSession.class).end(ground.visitor(), second);
    ground.get(EndSession.class).end(ground.visitor(), second);
    assertRefused(OutreachError.SESSION_ENDED, () -> show(second));
    assertRefused(
        OutreachError.SESSION_ENDED,
        () -> ground.get(ForgetMe.class).forget(ground.visitor(), second));
  }

  @Test
  void shouldCorrectAtOnceAndNoteTheRequest() {
    SessionToken session = ground.session(ground.customer("Sari", MAIL));
    OwnPage before = show(session);
    ground.pass(Duration.ofSeconds(1));
    ground
        .get(CorrectOwnData.class)
        .correct(
            ground.visitor(),
            session,
            new CustomerChange.Request(
                Map.of(Attribute.FULL_NAME, "Sari Dewi"),
                List.of(),
                Optional.empty(),
                Map.of("teh", "tanpa gula"),
                List.of(
                    new CustomerChange.Replacement(
                        before.contacts().getFirst().key(), Optional.of("dewi@contoh.id")))));

    OwnPage after = show(session);
    assertThat(after.name()).contains("Sari Dewi");
    assertThat(after.contacts())
        .extracting(OwnPage.Contact::written)
        .containsExactly("dewi@contoh.id");
    assertThat(after.preferences()).containsEntry("teh", "tanpa gula");
    assertThat(after.requests()).isEmpty();
    assertThat(ground.query("select kind || ' ' || state from privacy_request"))
        .containsExactly("RECTIFICATION ANSWERED");
    assertRefused(
        OutreachError.CHOICE_UNKNOWN,
        () ->
            ground
                .get(CorrectOwnData.class)
                .correct(
                    ground.visitor(),
                    session,
                    new CustomerChange.Request(
                        Map.of(Attribute.NOTE, "x"), List.of(), Optional.empty(), Map.of())));
  }

  @Test
  void shouldAgreeAndTakeItBack() {
    SessionToken session = ground.session(ground.customer("Sari", MAIL));
    OwnPage.Consent offered = marketing(show(session));
    ConsentTopic topic = new ConsentTopic(offered.purpose(), offered.channel());

    assertRefused(
        OutreachError.CHOICE_UNKNOWN,
        () -> change(session, new Choice(topic, true, Optional.empty())));
    change(session, new Choice(topic, true, offered.notice().map(OwnPage.Notice::reference)));
    assertThat(marketing(show(session)).standing()).isEqualTo(Standing.GRANTED);
    ground.pass(Duration.ofMinutes(1));
    change(session, new Choice(topic, false, Optional.empty()));
    assertThat(marketing(show(session)).standing()).isEqualTo(Standing.WITHDRAWN);
  }

  @Test
  void shouldKeepForgetAndHandOut() {
    SessionToken session = ground.session(ground.customer("Sari", MAIL));
    ground.get(KeepMe.class).keep(ground.visitor(), session);
    RequestId first = ground.get(ForgetMe.class).forget(ground.visitor(), session);
    assertThat(ground.get(ForgetMe.class).forget(ground.visitor(), session)).isEqualTo(first);
    ground.get(AskForMyData.class).ask(ground.visitor(), session);

    assertThat(show(session).requests())
        .extracting(OwnPage.Request::kind)
        .containsExactlyInAnyOrder(RequestKind.ERASURE, RequestKind.ACCESS);
    assertThat(ground.query("select action from audit_event where action = 'CUSTOMER_RENEWED'"))
        .hasSize(1);
  }

  @Test
  void shouldTakeTheAnswerToASurveyOnce() {
    CustomerId sari = ground.customer("Sari", MAIL);
    assertThat(ground.get(SendSurvey.class).send(ground.owner(), Set.of(sari)))
        .extracting(SendSurvey.Asked::sent)
        .containsExactly(new Sent.Taken("s•••@contoh.id"));
    String token = ground.letterbox().token();
    AnswerSurvey answer = ground.get(AnswerSurvey.class);

    assertThat(ground.get(ShowSurvey.class).show(ground.visitor(), token))
        .isEqualTo(new LinkResult.Opened<>(new ShowSurvey.Survey("Toko Melati", "id")));
    assertRefused(
        OutreachError.SURVEY_ANSWER_INVALID, () -> answer.answer(ground.visitor(), token, 11, ""));
    assertRefused(
        OutreachError.SURVEY_ANSWER_INVALID,
        () -> answer.answer(ground.visitor(), token, 5, "x".repeat(2_001)));
    assertThat(answer.answer(ground.visitor(), token, 9, "Ramah!"))
        .isInstanceOf(LinkResult.Opened.class);
    assertThat(answer.answer(ground.visitor(), token, 9, "Ramah!"))
        .isInstanceOf(LinkResult.UsedUp.class);
    assertThat(ground.query("select kind || ' ' || score from feedback"))
        .containsExactly("RATING 9");
  }

  @Test
  void shouldSayWhyALetterWasNotSent() {
    CustomerId sari = ground.customer("Sari", MAIL);
    SendLink send = ground.get(SendLink.class);
    ground.letterbox().answer(new Outcome.NobodyThere(550));
    assertThat(send.send(ground.owner(), sari)).isEqualTo(new Sent.NobodyThere("s•••@contoh.id"));
    ground.letterbox().answer(new Outcome.NotNow("SLOW"));
    assertThat(send.send(ground.owner(), sari)).isEqualTo(new Sent.NotNow("SLOW"));
    assertThat(ground.query("select action from audit_event where action = 'LETTER_SENT'"))
        .isEmpty();
    assertThat(ground.get(ReadOutLink.class).write(ground.owner(), sari))
        .contains(OutreachGround.PAGES + "/l/");
  }

  @Test
  void shouldLetNobodyElseAct() {
    CustomerId sari = ground.customer("Sari", MAIL);
    SessionToken session = ground.session(sari);
    CallContext owner = ground.owner();
    CallContext nobody =
        new CallContext(new OperatorId(new UUID(9, 9)), owner.purpose(), owner.at());
    List.<Runnable>of(
            () -> ground.get(OpenLink.class).open(nobody, ""),
            () -> ground.get(ShowOwnPage.class).show(nobody, session, "id"),
            () -> ground.get(CorrectOwnData.class).correct(nobody, session, NO_CHANGE),
            () -> ground.get(ChangeOwnConsents.class).change(nobody, session, List.of()),
            () -> ground.get(KeepMe.class).keep(nobody, session),
            () -> ground.get(ForgetMe.class).forget(nobody, session),
            () -> ground.get(AskForMyData.class).ask(nobody, session),
            () -> ground.get(EndSession.class).end(nobody, session),
            () -> ground.get(ShowSignUpForm.class).show(nobody, "news", "id"),
            () -> ground.get(ConfirmSignUp.class).confirm(nobody, ""),
            () -> ground.get(ShowSurvey.class).show(nobody, ""),
            () -> ground.get(AnswerSurvey.class).answer(nobody, "", 1, ""),
            () -> ground.get(SendLink.class).send(nobody, sari),
            () -> ground.get(SendLink.class).send(ground.visitor(), sari),
            () -> ground.get(ReadOutLink.class).write(ground.visitor(), sari),
            () -> ground.get(SendSurvey.class).send(ground.visitor(), Set.of(sari)))
        .forEach(call -> assertRefused(AccessError.PERMISSION_MISSING, call::run));
  }

  private static final CustomerChange.Request NO_CHANGE =
      new CustomerChange.Request(Map.of(), List.of(), Optional.empty(), Map.of());

  private OwnPage show(SessionToken session) {
    return ground.get(ShowOwnPage.class).show(ground.visitor(), session, "en");
  }

  private void change(SessionToken session, Choice choice) {
    ground.get(ChangeOwnConsents.class).change(ground.visitor(), session, List.of(choice));
  }

  private static OwnPage.Consent marketing(OwnPage page) {
    return page.consents().stream()
        .filter(consent -> consent.purpose().equals(StartingPurposes.MARKETING))
        .filter(consent -> consent.channel() == Channel.EMAIL)
        .findFirst()
        .orElseThrow();
  }

  private static LinkResult<Object> notValid() {
    return new LinkResult.NotValid<>();
  }
}
