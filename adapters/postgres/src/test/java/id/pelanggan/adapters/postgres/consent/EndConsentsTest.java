package id.pelanggan.adapters.postgres.consent;

import static id.pelanggan.adapters.postgres.consent.ConsentGround.CHAT;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.NEWS;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.phone;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.agreement.EndConsents;
import id.pelanggan.application.agreement.EndingConsent;
import id.pelanggan.application.agreement.ListEndingConsents;
import id.pelanggan.application.port.Mail.Outcome;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.EndNotice;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class EndConsentsTest {
  private static final Duration UNTIL_SOON = Duration.ofDays(2 * 365 - 20);

  private final ConsentGround ground;

  EndConsentsTest(TestDatabase database) {
    this.ground = new ConsentGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
    ground.openPages();
  }

  @Test
  void shouldEndWhatIsOverOnce() {
    CustomerId siti = ground.add("Siti");
    ground.say(siti, NEWS, ConsentAct.GRANTED);
    ground.say(siti, CHAT, ConsentAct.GRANTED);
    assertThat(end()).isZero();
    ground.pass(Duration.ofDays(2 * 366));

    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.EXPIRED);
    assertThat(end()).isEqualTo(2);
    assertThat(end()).isZero();
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.EXPIRED);
    ground.say(siti, NEWS, ConsentAct.RENEWED);
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.GRANTED);
  }

  @Test
  void shouldTellBeforeTheEndOnceInOneLetter() {
    CustomerId siti = ground.add("Siti");
    ground.say(siti, NEWS, ConsentAct.GRANTED);
    ground.say(siti, CHAT, ConsentAct.GRANTED);
    end();
    assertThat(ground.postbag().letters()).isEmpty();
    ground.pass(UNTIL_SOON);

    end();
    end();

    assertThat(ground.postbag().letters())
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.to()).isEqualTo("siti@contoh.id");
          assertThat(letter.text())
              .contains("https://toko.contoh.id/l/", "lewat surel, lewat WhatsApp");
        });
    assertThat(told()).containsExactly(Optional.of(EndNotice.SENT), Optional.of(EndNotice.SENT));
  }

  @Test
  void shouldTryAgainWhereTheServerWasAwayAndNoteWhereNobodyIs() {
    CustomerId siti = ground.add("Siti");
    CustomerId rina = ground.add("Rina", "", phone("+628000001"));
    ground.say(siti, NEWS, ConsentAct.GRANTED);
    ground.say(rina, CHAT, ConsentAct.GRANTED);
    ground.pass(UNTIL_SOON);
    ground.postbag().answer(new Outcome.NotNow("away"));

    end();
    end();
    assertThat(ground.postbag().letters()).hasSize(1);
    assertThat(told())
        .containsExactlyInAnyOrder(
            Optional.of(EndNotice.BEGUN), Optional.of(EndNotice.NOBODY_THERE));

    ground.postbag().answer(new Outcome.Taken());
    ground.pass(Duration.ofHours(2));
    end();
    assertThat(ground.postbag().letters()).hasSize(2);
    assertThat(told())
        .containsExactlyInAnyOrder(
            Optional.of(EndNotice.SENT), Optional.of(EndNotice.NOBODY_THERE));
  }

  @Test
  void shouldTellNobodyWhereNoMailIsSetUp() {
    ground.say(ground.add("Siti"), NEWS, ConsentAct.GRANTED);
    ground.pass(UNTIL_SOON);
    ground.postbag().takeDown();

    end();

    assertThat(ground.postbag().letters()).isEmpty();
    assertThat(told()).containsExactly(Optional.empty());
  }

  private int end() {
    return ground.get(EndConsents.class).end(ground.context());
  }

  private List<Optional<EndNotice>> told() {
    return ground.get(ListEndingConsents.class).list(ground.context(), 30).stream()
        .map(EndingConsent::told)
        .toList();
  }
}
