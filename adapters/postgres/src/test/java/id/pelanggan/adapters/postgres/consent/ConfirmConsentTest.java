package id.pelanggan.adapters.postgres.consent;

import static id.pelanggan.adapters.postgres.consent.ConsentGround.NEWS;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.agreement.AskConfirmation;
import id.pelanggan.application.agreement.ConfirmConsent;
import id.pelanggan.application.agreement.ConsentCommand;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.port.Mail.Outcome;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentError;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.failure.PelangganException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class ConfirmConsentTest {
  private final ConsentGround ground;

  ConfirmConsentTest(TestDatabase database) {
    this.ground = new ConsentGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
    ground.openPages();
  }

  @Test
  void shouldCountOnlyOnceItIsConfirmed() {
    CustomerId siti = ground.add("Siti");
    UUID pending = ask(siti);

    assertThat(ground.postbag().letters())
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("https://toko.contoh.id/c/"));
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.UNKNOWN);
    confirm(siti, pending);
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.GRANTED);
    assertThat(ground.show(siti).ledger())
        .extracting(ConsentView.Entry::method)
        .containsExactly(ConsentMethod.SIGN_UP);
    assertRefused(ConsentError.CONSENT_CONFIRMATION_ENDED, () -> confirm(siti, pending));
  }

  @Test
  void shouldEndAfterAWeek() {
    CustomerId siti = ground.add("Siti");
    UUID pending = ask(siti);
    ground.pass(Duration.ofDays(8));

    assertRefused(ConsentError.CONSENT_CONFIRMATION_ENDED, () -> confirm(siti, pending));
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void shouldKeepNothingWhereTheLetterIsNotTaken() {
    CustomerId siti = ground.add("Siti");
    ground.postbag().answer(new Outcome.NobodyThere(550));

    assertRefused(ConsentError.CONSENT_LETTER_IMPOSSIBLE, () -> ask(siti));
    assertThat(ground.query("select count(*) from pending_consent")).containsExactly("0");
  }

  private UUID ask(CustomerId customer) {
    return ground
        .get(AskConfirmation.class)
        .ask(
            ground.context(),
            ConsentCommand.now(
                customer, List.of(wish(NEWS, ConsentAct.GRANTED)), ConsentMethod.COUNTER, "id"));
  }

  private void confirm(CustomerId customer, UUID pending) {
    ground.inTransaction(
        () -> ground.get(ConfirmConsent.class).confirm(ground.context(), customer, pending));
  }

  private static void assertRefused(ConsentError code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            PelangganException.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }
}
