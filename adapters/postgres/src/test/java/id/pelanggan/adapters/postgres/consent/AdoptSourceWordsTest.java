package id.pelanggan.adapters.postgres.consent;

import static id.pelanggan.adapters.postgres.consent.ConsentGround.CHAT;
import static id.pelanggan.adapters.postgres.consent.ConsentGround.NEWS;
import static org.assertj.core.api.Assertions.assertThat;

import id.pelanggan.adapters.postgres.testground.PostgresTest;
import id.pelanggan.adapters.postgres.testground.TestDatabase;
import id.pelanggan.application.agreement.AdoptSourceWords;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.CustomerId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest
class AdoptSourceWordsTest {
  private final ConsentGround ground;

  AdoptSourceWordsTest(TestDatabase database) {
    this.ground = new ConsentGround(database);
  }

  @BeforeEach
  void begin() {
    ground.begin();
  }

  @Test
  void shouldEnterOnceWhatSourcesSaidBefore() {
    CustomerId siti =
        ground.receive("Kasir", "Siti", Map.of("newsletter", "ya", "izin wa", "tidak"));
    CustomerId rina = ground.receive("Kasir", "Rina", Map.of("newsletter", "ya"));
    ground.forgetLedger();
    ground.say(rina, NEWS, ConsentAct.REFUSED);

    assertThat(adopt()).isEqualTo(2);
    assertThat(adopt()).isZero();

    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.GRANTED);
    assertThat(ground.standing(siti, CHAT)).isEqualTo(Standing.REFUSED);
    assertThat(ground.standing(rina, NEWS)).isEqualTo(Standing.REFUSED);
    List<ConsentView.Entry> ledger = ground.show(siti).ledger();
    assertThat(ledger)
        .hasSize(2)
        .allSatisfy(entry -> {
          assertThat(entry.method()).isEqualTo(ConsentMethod.SOURCE);
          assertThat(entry.source()).isPresent();
          assertThat(entry.occurredAt()).isBefore(entry.receivedAt());
        });
  }

  @Test
  void shouldWaitWhileTheKeysAreLocked() {
    CustomerId siti = ground.receive("Kasir", "Siti", Map.of("newsletter", "ya"));
    ground.forgetLedger();
    ground.house().vault().lock();
    assertThat(adopt()).isZero();
    ground.house().vault().unlock();

    assertThat(adopt()).isEqualTo(1);
    assertThat(ground.standing(siti, NEWS)).isEqualTo(Standing.GRANTED);
  }

  private int adopt() {
    return ground.get(AdoptSourceWords.class).adopt(ground.context());
  }
}
