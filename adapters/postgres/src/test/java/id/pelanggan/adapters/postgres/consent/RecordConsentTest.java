package id.pelanggan.adapters.postgres.consent;

import static id.pelanggan.adapters.postgres.consent.ConsentGround.CHAT;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.NEWS;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.email;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.phone;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.agreement.AdoptSourceWords;
import id.pelanggan.application.agreement.AskConfirmation;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.agreement.ConsentWish;
import id.pelanggan.application.agreement.DecideSending;
import id.pelanggan.application.agreement.EndConsents;
import id.pelanggan.application.agreement.ListConsentFigures;
import id.pelanggan.application.agreement.ListEndingConsents;
import id.pelanggan.application.agreement.ListUnclearWords;
import id.pelanggan.application.agreement.RecordConsent;
import id.pelanggan.application.agreement.ShowConsents;
import id.pelanggan.application.agreement.ShowSpokenNotice;
import id.pelanggan.application.agreement.SpokenNotice;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentError;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.ErrorCode;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class RecordConsentTest {
  private final ConsentGround ground;

  RecordConsentTest(TestDatabase database) {
    this.ground = new ConsentGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldKeepWhoAgreedToWhatAfterWhichWords() {
    CustomerId siti = ground.add("Siti");
    SpokenNotice notice =
        ground.get(ShowSpokenNotice.class).show(ground.context(), StartingPurposes.MARKETING, "id");
    ground.say(
        new ConsentCommand(
            siti,
            List.of(wish(NEWS, ConsentAct.GRANTED)),
            ConsentMethod.COUNTER,
            new ConsentProof("kasir 2", "formulir 17", ""),
            "id",
            Optional.empty(),
            Optional.empty()));

    ConsentView view = ground.show(siti);
    assertThat(view.consents())
        .singleElement()
        .satisfies(consent -> {
          assertThat(consent.standing()).isEqualTo(Standing.GRANTED);
          assertThat(consent.endsAt()).isPresent();
        });
    assertThat(view.ledger())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.notice()).contains(notice.reference());
          assertThat(entry.proof()).isEqualTo(new ConsentProof("kasir 2", "formulir 17", ""));
          assertThat(entry.operator()).contains("Zaenab");
        });
    assertThat(
            ground.query(
                "select action from audit_event where customer_id is not null order by id"))
        .contains("CONSENT_RECORDED", "CONSENTS_READ");
  }

  @Test
  void shouldAskAGuardianForSomebodyYoung() {
    CustomerId budi = ground.add("Budi", "2015-03-01", email("budi@contoh.id"));
    ConsentCommand alone =
        ConsentCommand.now(
            budi, List.of(wish(NEWS, ConsentAct.GRANTED)), ConsentMethod.COUNTER, "id");

    assertRefused(ConsentError.CONSENT_GUARDIAN_NEEDED, () -> ground.say(alone));
    assertThat(ground.query("select count(*) from consent_event")).containsExactly("0");

    ground.say(
        new ConsentCommand(
            budi,
            alone.wishes(),
            ConsentMethod.COUNTER,
            new ConsentProof("", "", "ibu kandung"),
            "id",
            Optional.empty(),
            Optional.empty()));
    assertThat(ground.standing(budi, NEWS)).isEqualTo(Standing.GRANTED);
    ground.say(budi, CHAT, ConsentAct.REFUSED);
    assertThat(ground.standing(budi, CHAT)).isEqualTo(Standing.REFUSED);
  }

  @Test
  void shouldRefuseWhatCannotBeAgreedTo() {
    CustomerId siti = ground.add("Siti");
    ConsentTopic unknown = new ConsentTopic(new PurposeCode("horoscopes"), Channel.EMAIL);
    ConsentTopic contract = new ConsentTopic(StartingPurposes.SALES_AND_SERVICE, Channel.EMAIL);
    ConsentTopic byRadio = new ConsentTopic(StartingPurposes.MARKETING, Channel.SOCIAL);

    assertRefused(
        ConsentError.CONSENT_PURPOSE_UNKNOWN, () -> ground.say(siti, unknown, ConsentAct.GRANTED));
    assertRefused(
        ConsentError.CONSENT_NOT_ASKED, () -> ground.say(siti, contract, ConsentAct.GRANTED));
    assertRefused(
        ConsentError.CONSENT_CHANNEL_UNUSED, () -> ground.say(siti, byRadio, ConsentAct.GRANTED));
    assertRefused(
        ConsentError.CONSENT_TIME_AHEAD,
        () ->
            ground.say(
                new ConsentCommand(
                    siti,
                    List.of(wish(NEWS, ConsentAct.REFUSED)),
                    ConsentMethod.PAPER,
                    ConsentProof.NONE,
                    "id",
                    Optional.empty(),
                    Optional.of(ground.context().at().plus(Duration.ofHours(2))))));
    assertRefused(
        ConsentError.CONSENT_NOTICE_NEEDED,
        () ->
            ground.say(
                new ConsentCommand(
                    siti,
                    List.of(wish(NEWS, ConsentAct.GRANTED)),
                    ConsentMethod.PAPER,
                    ConsentProof.NONE,
                    "id",
                    Optional.of(new NoticeReference(new NoticeCode("made-up"), 1, "id", "00")),
                    Optional.empty())));
    assertRefused(
        ConsentError.CONSENT_METHOD_UNFIT,
        () ->
            ground.say(
                ConsentCommand.now(
                    siti, List.of(wish(NEWS, ConsentAct.GRANTED)), ConsentMethod.SOURCE, "id")));
  }

  @Test
  void shouldHoldTheStricterOfContactPointAndChannel() {
    CustomerId siti =
        ground.add("Siti", "", email("siti@contoh.id"), email("siti.kantor@contoh.id"));
    ground.say(siti, NEWS, ConsentAct.GRANTED);
    ground.say(
        ConsentCommand.now(
            siti,
            List.of(new ConsentWish(NEWS, ConsentAct.REFUSED, Optional.of(ground.key(siti, 1)))),
            ConsentMethod.PHONE_CALL,
            "id"));

    assertThat(ground.show(siti).consents())
        .extracting(one -> one.standing() + one.contact().map(ConsentView.Point::text).orElse(""))
        .containsExactly("GRANTED", "REFUSEDs•••@contoh.id");
    assertThat(ground.query("select count(*) from consent_contact")).containsExactly("1");
    assertRefused(
        ConsentError.CONSENT_CONTACT_UNFIT,
        () ->
            ground.say(
                ConsentCommand.now(
                    siti,
                    List.of(
                        new ConsentWish(
                            CHAT, ConsentAct.REFUSED, Optional.of(ground.key(siti, 0)))),
                    ConsentMethod.COUNTER,
                    "id")));
  }

  @Test
  void shouldCountByPurposeChannelAndStanding() {
    CustomerId siti = ground.add("Siti");
    CustomerId rina = ground.add("Rina", "", phone("+62800001111"));
    ground.say(siti, NEWS, ConsentAct.GRANTED);
    ground.say(rina, NEWS, ConsentAct.GRANTED);
    ground.say(rina, CHAT, ConsentAct.REFUSED);
    ground.say(rina, NEWS, ConsentAct.WITHDRAWN);

    assertThat(ground.get(ListConsentFigures.class).list(ground.context()))
        .extracting(one -> one.topic().channel() + " " + one.standing() + " " + one.customers())
        .containsExactlyInAnyOrder("EMAIL GRANTED 1", "EMAIL WITHDRAWN 1", "WHATSAPP REFUSED 1");
    ground.pass(Duration.ofDays(800));
    assertThat(ground.get(ListConsentFigures.class).list(ground.context()))
        .extracting(one -> one.topic().channel() + " " + one.standing())
        .contains("EMAIL EXPIRED");
  }

  @Test
  void shouldTakeARefusalOfWhatNobodyDescribed() {
    CustomerId siti = ground.add("Siti");
    ground.forgetPurposes();

    assertRefused(
        ConsentError.CONSENT_PURPOSE_UNKNOWN, () -> ground.say(siti, NEWS, ConsentAct.GRANTED));
    ground.say(siti, NEWS, ConsentAct.REFUSED);
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.REFUSED);
  }

  @Test
  void shouldAskTheGate() {
    CallContext nobody =
        new CallContext(
            new OperatorId(new UUID(1, 1)), StartingPurposes.MARKETING, ground.context().at());
    CustomerId siti = ground.add("Siti");
    ConsentCommand yes =
        ConsentCommand.now(
            siti, List.of(wish(NEWS, ConsentAct.GRANTED)), ConsentMethod.COUNTER, "id");

    Stream.<ThrowingCallable>of(
            () -> ground.get(RecordConsent.class).record(nobody, yes),
            () -> ground.get(AskConfirmation.class).ask(nobody, yes),
            () -> ground.get(ShowConsents.class).show(nobody, siti),
            () -> ground.get(ListConsentFigures.class).list(nobody),
            () -> ground.get(ListEndingConsents.class).list(nobody, 30),
            () -> ground.get(ListUnclearWords.class).list(nobody, 1),
            () -> ground.get(ListUnclearWords.class).count(nobody),
            () -> ground.get(ShowSpokenNotice.class).show(nobody, StartingPurposes.MARKETING, "id"),
            () -> ground.get(DecideSending.class).decide(nobody, List.of(siti), NEWS, nobody.at()),
            () -> ground.get(AdoptSourceWords.class).adopt(nobody),
            () -> ground.get(EndConsents.class).end(nobody))
        .forEach(use -> assertRefused(AccessError.PERMISSION_MISSING, use));
    assertThat(ground.query("select count(*) from consent_event")).containsExactly("0");
  }

  private static void assertRefused(ErrorCode code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            PelangganException.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }
}
