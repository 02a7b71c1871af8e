package id.pelanggan.adapters.postgres.consent;

import static id.pelanggan.adapters.postgres.consent.ConsentGround.CHAT;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.NEWS;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.TILL;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.email;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentWish;
import id.pelanggan.application.agreement.DecideSending;
import id.pelanggan.application.port.Restrictions;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentProof;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.SendDecision;
import id.pelanggan.domain.consent.SendRefusal;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.ContactKind;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class DecideSendingTest {
  private final ConsentGround ground;

  DecideSendingTest(TestDatabase database) {
    this.ground = new ConsentGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldAllowWhatTheCustomerAgreedToAndNothingElse() {
    CustomerId siti = ground.add("Siti");

    assertRefused(siti, NEWS, SendRefusal.NO_CONSENT);
    ground.say(siti, NEWS, ConsentAct.GRANTED);
    assertThat(decide(siti, NEWS))
        .isEqualTo(
            new SendDecision.Allowed(Set.of(ContactKind.EMAIL), Set.of(ground.key(siti, 0))));
    assertRefused(siti, CHAT, SendRefusal.NO_CONTACT_POINT, SendRefusal.NO_CONSENT);
    ground.say(siti, NEWS, ConsentAct.WITHDRAWN);
    assertRefused(siti, NEWS, SendRefusal.WITHDRAWN);
    ground.say(siti, NEWS, ConsentAct.REFUSED);
    assertRefused(siti, NEWS, SendRefusal.REFUSED);
    ground.say(siti, NEWS, ConsentAct.GRANTED);
    ground.pass(Duration.ofDays(2 * 366));
    assertRefused(siti, NEWS, SendRefusal.EXPIRED);
  }

  @Test
  void shouldAllowOnlyTheContactPointsThatWereNotRefused() {
    CustomerId siti = ground.add("Siti", "", email("siti@contoh.id"), email("kantor@contoh.id"));
    ground.say(siti, NEWS, ConsentAct.GRANTED);
    ground.say(
        ConsentCommand.now(
            siti,
            List.of(new ConsentWish(NEWS, ConsentAct.REFUSED, Optional.of(ground.key(siti, 1)))),
            ConsentMethod.MESSAGE,
            "id"));

    assertThat(decide(siti, NEWS))
        .isEqualTo(
            new SendDecision.Allowed(Set.of(ContactKind.EMAIL), Set.of(ground.key(siti, 0))));
  }

  @Test
  void shouldRefuseWhoIsRestrictedGoneOrTooYoung() {
    CustomerId siti = ground.add("Siti");
    ground.say(siti, NEWS, ConsentAct.GRANTED);
    ground.get(Restrictions.class).insert(siti, Optional.empty(), ground.context());
    CustomerId budi = ground.add("Budi", "2015-03-01", email("budi@contoh.id"));
    ground.hear(budi, TILL, "newsletter", "ya");

    assertRefused(siti, NEWS, SendRefusal.RESTRICTED);
    assertRefused(budi, NEWS, SendRefusal.UNDERAGE);
    assertRefused(new CustomerId(new UUID(1, 1)), NEWS, SendRefusal.GONE);
    ground.say(
        new ConsentCommand(
            budi,
            List.of(ConsentGround.wish(NEWS, ConsentAct.GRANTED)),
            ConsentMethod.COUNTER,
            new ConsentProof("", "", "ayah"),
            "id",
            Optional.empty(),
            Optional.empty()));
    assertThat(decide(budi, NEWS)).isInstanceOf(SendDecision.Allowed.class);
  }

  @Test
  void shouldRefuseForAPurposeThatIsNotActive() {
    CustomerId siti = ground.add("Siti");
    ConsentTopic unknown = new ConsentTopic(new PurposeCode("horoscopes"), Channel.EMAIL);

    assertThat(decide(siti, unknown))
        .isInstanceOfSatisfying(
            SendDecision.Refused.class,
            refused -> assertThat(refused.reasons()).contains(SendRefusal.PURPOSE_INACTIVE));
  }

  @Test
  void shouldNeedNoConsentWhereThePurposeRestsOnSomethingElse() {
    CustomerId siti = ground.add("Siti");
    ConsentTopic order = new ConsentTopic(StartingPurposes.SALES_AND_SERVICE, Channel.EMAIL);

    assertThat(decide(siti, order)).isInstanceOf(SendDecision.Allowed.class);
    ground.say(siti, order, ConsentAct.REFUSED);
    assertRefused(siti, order, SendRefusal.REFUSED);
  }

  private void assertRefused(CustomerId customer, ConsentTopic topic, SendRefusal... reasons) {
    assertThat(decide(customer, topic)).isEqualTo(new SendDecision.Refused(Set.of(reasons)));
  }

  private SendDecision decide(CustomerId customer, ConsentTopic topic) {
    return ground
        .get(DecideSending.class)
        .decide(ground.context(), List.of(customer), topic, ground.context().at())
        .getOrDefault(customer, new SendDecision.Refused(Set.of(SendRefusal.GONE)));
  }
}
